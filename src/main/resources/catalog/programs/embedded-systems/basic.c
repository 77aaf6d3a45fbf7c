// A register is a number whose bits are switches: set one, clear one, toggle
// one, and ask one, without touching the others.

#include <stdint.h>
#include <stdio.h>

#define LED   (1u << 3) // output pin
#define RELAY (1u << 5)
#define BUTTON (1u << 0) // input pin

// On a chip: #define PORT (*(volatile uint8_t *)0x25)
static volatile uint8_t PORT = 0x00;

static void show(const char *what)
{
    printf("%-14s", what);
    for (int bit = 7; bit >= 0; bit--)
        putchar(PORT & (1u << bit) ? '1' : '0');
    putchar('\n');
}

int main(void)
{
    show("start");
    PORT |= LED | RELAY;
    show("both on");
    PORT &= (uint8_t)~RELAY;
    show("relay off");
    PORT ^= LED;
    show("LED toggled");
    PORT |= BUTTON; // what the hardware does when it is pressed
    printf("pressed: %s\n", PORT & BUTTON ? "yes" : "no");
    return 0;
}
