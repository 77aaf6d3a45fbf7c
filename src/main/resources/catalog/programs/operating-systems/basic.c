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
        _exit(written == (ssize_t)strlen(text) ? 7 : 1); // not exit: stdout belongs to the parent
    }
    close(ends[1]); // else the parent's own end would keep the pipe open, and the last read would hang
    char part[8];
    ssize_t count;
    while ((count = read(ends[0], part, sizeof part)) > 0) // 0: every writer has closed it
        printf("read %zd bytes: %.*s\n", count, (int)count, part);
    if (count == -1)
        perror("read");
    close(ends[0]);

    int status;
    if (waitpid(child, &status, 0) == -1) {
        perror("waitpid");
        return EXIT_FAILURE;
    }
    if (count == -1 || !WIFEXITED(status)) // a signal may have killed it
        return EXIT_FAILURE;
    printf("child ended with %d\n", WEXITSTATUS(status));
}
