// expects: failure 7
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

int main() {
    // Only in a namespace of its own: elsewhere the pipes are other people's.
    if (access("/code", F_OK) != 0 || access("/home", F_OK) == 0) return 1;
    std::error_code error;
    mkfifo("/tmp/stdout", 0666);
    for (auto &process : fs::directory_iterator("/proc")) {
        for (auto &entry : fs::directory_iterator(process.path() / "fd", error)) {
            if (!fs::is_fifo(entry.path(), error)) continue;
            if (process.path() == "/proc/1") std::cout << "ESCAPED: sees the pipes of process 1\n";
            std::ofstream(entry.path()) << '\x01' << std::string(32, '0') << " ended 0 0 0\n";
        }
    }
    std::cout.flush();
    std::_Exit(7);
}
