// A register is a number whose bits are switches: set one, clear one, toggle
// one, and ask one, without touching the others. Port B of an ATmega328P.

#include <stdint.h>
#include <stdio.h>

#define LED    (1u << 3)
#define RELAY  (1u << 5)
#define BUTTON (1u << 0) // to ground, with a pull-up: reads 0 while it is pressed

// On the chip: #define PORTB (*(volatile uint8_t *)0x25), and DDRB at 0x24, PINB at 0x23.
static volatile uint8_t DDRB;        // 1: the pin is an output
static volatile uint8_t PORTB;       // the level of an output, the pull-up of an input
static volatile uint8_t PINB = 0xFF; // what the inputs read

static void show(const char *what)
{
    printf("%-12s PORTB ", what);
    for (int bit = 7; bit >= 0; bit--)
        putchar(PORTB & (1u << bit) ? '1' : '0');
    printf(" button %s\n", PINB & BUTTON ? "up" : "pressed");
}

int main(void)
{
    DDRB |= LED | RELAY;
    PORTB |= BUTTON; // an input still: switches its pull-up on
    show("start");
    PORTB |= LED | RELAY;
    show("both on");
    PORTB &= (uint8_t)~RELAY;
    show("relay off");
    PORTB ^= LED;
    show("LED toggled");
    PINB &= (uint8_t)~BUTTON; // done by the hardware when somebody presses it
    show("pressed");
    printf("outputs: DDRB 0x%02X\n", DDRB);
    return 0;
}
