// expects: failure 7
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <unistd.h>

int main() {
    std::string nonce(32, '0');
    for (auto &entry : std::filesystem::directory_iterator("/proc")) {
        std::ifstream line(entry.path() / "cmdline");
        std::string word;
        while (std::getline(line, word, '\0')) if (word.size() == 32) nonce = word;
    }
    for (const char *text : {" received", " started", " ended 0 0 0"}) {
        std::cerr << '\x01' << nonce << text << '\n' << '\x01' << std::string(32, '0') << text << '\n';
    }
    std::cout << R"({"outcome":"executed","exit_code":0})" << std::endl;
    kill(1, SIGSTOP);
    kill(1, SIGKILL);
    kill(getppid(), SIGKILL);
    _exit(7);
}
