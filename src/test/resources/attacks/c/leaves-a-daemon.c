// expects: success
#include <unistd.h>

int main(void) {
    if (fork() == 0) {
        setsid();
        if (fork() == 0) execl("/bin/sleep", "${TOKEN}", "300", (char *) 0);
    }
    return 0;
}
