// expects: memory
#include <cstring>
#include <vector>

int main() {
    std::vector<char *> blocks;
    for (;;) {
        char *block = new char[8 << 20];
        std::memset(block, 1, 8 << 20);
        blocks.push_back(block);
    }
}
