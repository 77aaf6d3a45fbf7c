// expects: blocked
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace fs = std::filesystem;

int main() {
    std::error_code error;
    fs::create_symlink("${WRITE}/pwned", "/code/link", error);
    for (std::string place : {"${WRITE}/pwned", "/usr/pwned", "/etc/passwd", "/pwned", "/dev/pwned", "/code/link", "/proc/sys/kernel/core_pattern"}) {
        std::ofstream file(place);
        std::cout << (file << "x" && file.flush() ? "ESCAPED " : "blocked ") << place << '\n';
    }
    fs::permissions("/usr/bin/env", fs::perms::all, error);
    std::cout << (error ? "blocked " : "ESCAPED ") << "mode\n";
    fs::rename("/usr/bin/env", "/usr/bin/pwned", error);
    std::cout << (error ? "blocked " : "ESCAPED ") << "name\n";
}
