// Finding a fault by method: make it fail the same way each time, halve the
// input until nothing can be left out, and state what must hold with a check.

#include <stdio.h>
#include <string.h>

enum { SLOTS = 8 };

// A ring buffer with a fault: it tells "full" from "empty" by the ends alone.
struct ring { int slots[SLOTS], head, tail; };

static void put(struct ring *ring, int value) {
    ring->slots[ring->tail] = value;
    ring->tail = (ring->tail + 1) % SLOTS;
}
static int count(const struct ring *ring) {
    return (ring->tail - ring->head + SLOTS) % SLOTS;
}

// What must hold after each put; assert() would end the program here with file and line.
static int fails(int puts, int explain) {
    struct ring ring;
    memset(&ring, 0, sizeof ring);
    for (int i = 1; i <= puts; ++i) {
        put(&ring, i);
        if (count(&ring) != i) {
            if (explain) printf("after put %d: head %d, tail %d\n", i, ring.head, ring.tail);
            return 1;
        }
    }
    return 0;
}

int main(void) {
    int good = 0, bad = 100;  // the report said: "after a busy minute values are gone"
    while (bad - good > 1) {  // each run halves what is left, as git bisect does with commits
        int middle = (good + bad) / 2;
        int failed = fails(middle, 0);
        printf("%3d puts: %s\n", middle, failed ? "fails" : "fine");
        *(failed ? &bad : &good) = middle;
    }
    printf("the smallest case that fails: %d puts into %d slots\n", bad, (int)SLOTS);
    fails(bad, 1);
    puts("full looks like empty: keep a count, or leave one slot free and refuse to put");
}
