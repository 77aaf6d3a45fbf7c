#include <csignal>
#include <fstream>
#include <iostream>
#include <string>

int main(int argc, char **argv) {
    std::string line, data, command = argc > 2 ? argv[2] : "";
    std::ifstream file("data.txt");
    std::getline(std::cin, line);
    std::getline(file, data);
    std::cout << line << "|" << (argc > 1 ? argv[1] : "") << "|" << data << "\n";
    if (command == "exit") {
        std::cerr << "to standard error\n";
        return 7;
    }
    if (command == "signal") std::raise(SIGTERM);
}
