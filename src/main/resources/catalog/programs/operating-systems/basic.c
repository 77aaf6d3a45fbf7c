// Processes on Unix: fork makes a child, a pipe connects the two, and the
// parent waits for the child's exit status.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int ends[2];
    if (pipe(ends) == -1) {
        perror("pipe");
        return EXIT_FAILURE;
    }
    pid_t child = fork(); // returns twice: 0 in the child
    if (child == -1) {
        perror("fork");
        return EXIT_FAILURE;
    }
    if (child == 0) {
        const char *text = "hello from the child";
        close(ends[0]);
        ssize_t written = write(ends[1], text, strlen(text));
        _exit(written > 0 ? 7 : 1);
    }
    close(ends[1]); // else read would wait for ever
    char text[64] = {0};
    ssize_t count = read(ends[0], text, sizeof text - 1);
    printf("read %zd bytes: %s\n", count, text);

    int status;
    if (waitpid(child, &status, 0) == child && WIFEXITED(status))
        printf("child ended with %d\n", WEXITSTATUS(status));
    printf("the parent is another process: %s\n", child != getpid() ? "yes" : "no");
    return EXIT_SUCCESS;
}
