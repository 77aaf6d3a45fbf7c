// expects: failure 7
#include <cstdlib>
#include <iostream>
#include <string>
#include <unistd.h>

struct Last {
    ~Last() {
        std::cerr << '\x01' << std::string(32, '0') << " ended 0 0 0" << std::endl;
        if (fork() == 0) {
            setsid();
            for (int i = 0; i < 100; i++) {
                std::cerr << '\x01' << std::string(32, '0') << " ended 0 0 0" << std::endl;
                usleep(1000);
            }
            std::_Exit(0);
        }
    }
};

Last last;

int main() {
    std::atexit([] { std::cout << "{\"outcome\":\"executed\",\"exit_code\":0}" << std::endl; });
    std::exit(7);
}
