// expects: failure 7
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    if (fork() == 0) {
        setsid();
        if (fork() == 0) {
            for (int i = 1; i < 32; i++) signal(i, SIG_IGN);
            for (;;) {
                dprintf(2, "\001%032d ended 0 0 0\n", 0);
                dprintf(1, "{\"outcome\":\"executed\",\"exit_code\":0}\n");
                usleep(1000);
            }
        }
        _exit(0);
    }
    usleep(100000);
    _exit(7);
}
