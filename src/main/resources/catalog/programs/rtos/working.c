// Two tasks under a fixed-priority scheduler, tick by tick: the urgent one
// always goes first, and the check says beforehand whether all deadlines are
// met.

#include <stdbool.h>
#include <stdio.h>

struct task {
    const char *name;
    int period, run_time; // in ticks; the deadline is the next period
    int left, next;
};

// The longest answer time of task n: its own time and all that goes before it.
static int response_time(const struct task *tasks, int n)
{
    int response = tasks[n].run_time, before;
    do {
        before = response;
        response = tasks[n].run_time;
        for (int i = 0; i < n; i++)
            response += (before + tasks[i].period - 1) / tasks[i].period * tasks[i].run_time;
    } while (response != before && response <= tasks[n].period);
    return response;
}

int main(void)
{
    struct task tasks[] = {{"motor", 4, 1, 0, 0}, {"sensor", 6, 2, 0, 0}, {"screen", 12, 3, 0, 0}};
    const int count = sizeof tasks / sizeof *tasks; // shortest period first: highest priority

    for (int n = 0; n < count; n++)
        printf("%s answers within %d of %d ticks\n", tasks[n].name, response_time(tasks, n),
               tasks[n].period);

    bool missed = false;
    for (int tick = 0; tick < 12; tick++) {
        int running = -1;
        for (int n = count - 1; n >= 0; n--) {
            if (tick == tasks[n].next) {
                missed |= tasks[n].left > 0;
                tasks[n].left = tasks[n].run_time;
                tasks[n].next += tasks[n].period;
            }
            if (tasks[n].left > 0)
                running = n;
        }
        putchar(running < 0 ? '.' : tasks[running].name[0]);
        if (running >= 0)
            tasks[running].left--;
    }
    printf("  deadline missed: %s\n", missed ? "yes" : "no");
    return 0;
}
