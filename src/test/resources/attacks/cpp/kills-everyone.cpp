// expects: failure 137
#include <csignal>
#include <iostream>
#include <unistd.h>

int main() {
    std::signal(SIGTERM, SIG_IGN);
    std::cout << "{\"outcome\":\"executed\",\"exit_code\":0}" << std::endl;
    for (int number : {SIGSTOP, SIGUSR1, SIGCHLD, SIGKILL}) kill(1, number);
    kill(0, SIGTERM);
    kill(-1, SIGTERM);
    kill(getpid(), SIGKILL);
}
