// Processes share a counter in memory under a robust mutex: one dies while it
// holds the lock, the next one is told so, repairs the data and goes on.

#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

struct shared {
    pthread_mutex_t lock;
    int debit, credit; // equal whenever nobody holds the lock
};

static void book(struct shared *s, int amount, int dies_half_way)
{
    int error = pthread_mutex_lock(&s->lock);
    if (error == EOWNERDEAD) { // locked by us now, but the last owner died
        printf("repaired: debit %d, credit %d\n", s->debit, s->credit);
        s->credit = s->debit;
        error = pthread_mutex_consistent(&s->lock);
    }
    if (error)
        abort();
    s->debit += amount;
    if (dies_half_way)
        raise(SIGKILL);
    s->credit += amount;
    pthread_mutex_unlock(&s->lock);
}

int main(void)
{
    struct shared *s = mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (s == MAP_FAILED)
        return EXIT_FAILURE;
    setvbuf(stdout, NULL, _IOLBF, 0); // a child that ends at once has printed its lines
    pthread_mutexattr_t kind;
    if (pthread_mutexattr_init(&kind) || pthread_mutexattr_setpshared(&kind, PTHREAD_PROCESS_SHARED) ||
        pthread_mutexattr_setrobust(&kind, PTHREAD_MUTEX_ROBUST) || pthread_mutex_init(&s->lock, &kind))
        return EXIT_FAILURE;

    for (int child = 0; child < 3; child++) {
        pid_t pid = fork();
        int status;
        if (pid == 0) {
            book(s, 10, child == 1);
            _exit(EXIT_SUCCESS);
        }
        if (pid == -1 || waitpid(pid, &status, 0) == -1)
            return EXIT_FAILURE;
        printf("child %d %s\n", child, WIFSIGNALED(status) ? "was killed inside" : "is done");
    }
    printf("in the end: debit %d, credit %d\n", s->debit, s->credit);
    return s->debit == s->credit ? EXIT_SUCCESS : EXIT_FAILURE;
}
