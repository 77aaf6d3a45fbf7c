#include <stdint.h>
#include <stdio.h>
#include <string.h>

static void set(volatile uint8_t *reg, uint8_t mask) { *reg = mask; }
static void clear(volatile uint8_t *reg, uint8_t mask) { (void)mask; *reg = 0; }
static void toggle(volatile uint8_t *reg, uint8_t mask) { *reg = mask; }

static int popcount(uint8_t value) { return value & 1; }

int main(void)
{
    volatile uint8_t reg = 0;
    char command[8];
    unsigned mask;
    while (scanf("%7s %x", command, &mask) == 2) {
        if (strcmp(command, "set") == 0)
            set(&reg, (uint8_t)mask);
        else if (strcmp(command, "clear") == 0)
            clear(&reg, (uint8_t)mask);
        else
            toggle(&reg, (uint8_t)mask);
        printf("0x%02x %d\n", reg, popcount(reg));
    }
    return 0;
}
