// expects: success
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

int main(void) {
    signal(SIGTERM, SIG_IGN);
    kill(0, SIGTERM);
    kill(getppid(), SIGTERM);
    for (int number = 1; number < 65; number++) if (number != SIGCHLD && number != SIGCONT) kill(1, number);
    setpriority(PRIO_PGRP, 0, 19);
    setpriority(PRIO_USER, 0, 19);
    puts(getpgid(0) == 0 || getsid(0) == 0 ? "ESCAPED into the session of the service" : "blocked");
}
