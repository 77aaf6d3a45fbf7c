// expects: blocked
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    const char *files[] = {"${CANARY}", "/etc/shadow", "/proc/1/environ", "/proc/1/mem", "/proc/1/fd/2", "/proc/kcore"};
    char buffer[100];
    for (int i = 0; i < 6; i++) {
        int file = open(files[i], O_RDONLY);
        if (file >= 0 && read(file, buffer, sizeof buffer) > 0) printf("ESCAPED %s %.60s\n", files[i], buffer);
        else printf("blocked %s %d\n", files[i], errno);
    }
}
