// Periodic tasks with POSIX real-time calls, as QNX and RTEMS offer them:
// rate-monotonic priorities, absolute wake-up times, a mutex that lends
// priority; and a check beforehand that all deadlines are met. Times are in ms.

#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct task { const char *name; int period, run_time, priority, activations; pthread_t thread; };
static pthread_mutex_t log_lock;
static int entries;
#define MUST(call) do { if (call) { fputs(#call " failed\n", stderr); exit(EXIT_FAILURE); } } while (0)
// Worst-case response time of task n: its own and that of all before it; the lock's is too short to count.
static int check_deadline(const struct task *tasks, int n)
{
    int response = 0, before;
    do {
        before = response, response = tasks[n].run_time;
        for (int i = 0; i < n; i++)
            response += (before + tasks[i].period - 1) / tasks[i].period * tasks[i].run_time;
    } while (response != before && response <= tasks[n].period);
    int late = response > tasks[n].period; // the deadline of a task is its next period
    printf("%s answers within %d%s of %d ms\n", tasks[n].name, response, late ? "+" : "", tasks[n].period);
    return late; // not 0, as an error of the calls below
}

static void *periodic(void *argument)
{
    struct task *task = argument;
    const struct sched_param fixed = {.sched_priority = task->priority};
    (void)pthread_setschedparam(pthread_self(), SCHED_FIFO, &fixed); // MUST on a device; a desktop forbids it
    struct timespec next;
    clock_gettime(CLOCK_MONOTONIC, &next);
    for (int start = 0; start < 48; start += task->period) {
        MUST(pthread_mutex_lock(&log_lock)); // who holds it runs with the priority of who waits
        task->activations++, entries++;
        MUST(pthread_mutex_unlock(&log_lock));
        next.tv_nsec += task->period * 1000000L;
        next.tv_sec += next.tv_nsec / 1000000000L, next.tv_nsec %= 1000000000L;
        MUST(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &next, NULL)); // no drift, as a delay would have
    }
    return NULL;
}

int main(void)
{
    struct task tasks[] = {{"motor", 4, 1, 3, 0, 0}, {"sensor", 6, 2, 2, 0, 0}, {"screen", 12, 3, 1, 0, 0}};
    for (int n = 0; n < 3; n++)
        MUST(check_deadline(tasks, n)); // else nothing is started
    pthread_mutexattr_t kind;
    MUST(pthread_mutexattr_init(&kind) || pthread_mutexattr_setprotocol(&kind, PTHREAD_PRIO_INHERIT));
    MUST(pthread_mutex_init(&log_lock, &kind));
    for (int n = 0; n < 3; n++)
        MUST(pthread_create(&tasks[n].thread, NULL, periodic, &tasks[n]));
    for (int n = 0; n < 3; n++)
        MUST(pthread_join(tasks[n].thread, NULL));
    printf("log entries: %d, of the motor %d\n", entries, tasks[0].activations);
}
