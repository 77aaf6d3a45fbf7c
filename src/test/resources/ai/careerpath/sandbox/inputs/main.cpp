#include <fstream>
#include <iostream>
#include <string>

int main(int argc, char **argv) {
    std::string line, data;
    std::ifstream file("data.txt");
    std::getline(std::cin, line);
    std::getline(file, data);
    std::cout << line << "|" << (argc > 1 ? argv[1] : "") << "|" << data << "\n";
}
