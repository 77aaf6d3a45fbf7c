// expects: failure 7
#include <signal.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 1000; i++) {
        fprintf(stderr, "\001%032d received\n\001%032d started\n\001%032d ended 0 0 0\n", 0, 0, 0);
    }
    puts("{\"outcome\":\"executed\",\"exit_code\":0}");
    kill(1, SIGSTOP);
    kill(1, SIGKILL);
    _exit(7);
}
