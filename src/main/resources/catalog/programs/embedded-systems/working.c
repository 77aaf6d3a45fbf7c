// A button bounces, so a press counts only when it is stable for a few ticks;
// and a ring buffer hands bytes from an interrupt to the main loop.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define STABLE_TICKS 3
#define SIZE 4u // a power of two

struct button { bool pressed; uint8_t ticks; };

// Called at each timer tick; true at the moment of a press.
static bool button_tick(struct button *b, bool raw)
{
    if (raw == b->pressed) {
        b->ticks = 0;
        return false;
    }
    if (++b->ticks < STABLE_TICKS)
        return false;
    b->ticks = 0;
    b->pressed = raw;
    return raw;
}

struct ring {
    // volatile: the compiler keeps the order, data before head. Enough on one core alone.
    volatile uint8_t head, tail, lost; // each is written by one side only
    volatile uint8_t data[SIZE];
};

static void on_receive(struct ring *r, uint8_t byte) // the interrupt
{
    if ((uint8_t)(r->head - r->tail) == SIZE) {
        if (r->lost < UINT8_MAX)
            r->lost++; // never wait inside an interrupt
        return;
    }
    r->data[r->head % SIZE] = byte;
    r->head++;
}

int main(void)
{
    struct button b = {0};
    const char *samples = "0010110111111101000000";
    for (int tick = 0; samples[tick] != '\0'; tick++)
        if (button_tick(&b, samples[tick] == '1'))
            printf("pressed at tick %d\n", tick);

    struct ring r = {0};
    for (const char *p = "HELLO!"; *p != '\0'; p++)
        on_receive(&r, (uint8_t)*p);
    for (; r.tail != r.head; r.tail++) // only after the byte was read is its place free
        putchar(r.data[r.tail % SIZE]);
    printf(" received, %u lost\n", r.lost);
    return 0;
}
