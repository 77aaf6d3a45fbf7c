// expects: memory
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>

int main(void) {
    // In proc(5) the name stands between the number and the state; this one brings fields of its own.
    prctl(PR_SET_NAME, ") Z 0 0 0 0 0\n");
    for (;;) {
        char *block = malloc(1 << 22);
        if (!block) abort();
        memset(block, 'x', 1 << 22);
    }
}
