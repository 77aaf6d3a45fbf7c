// expects: memory
#include <sys/prctl.h>
#include <vector>

int main() {
    // In proc(5) the name stands between the number and the state; this one brings fields of its own.
    prctl(PR_SET_NAME, "x)\nS 1 1 1 (");
    std::vector<std::vector<char>> held;
    for (;;) held.emplace_back(1 << 22, 'x');
}
