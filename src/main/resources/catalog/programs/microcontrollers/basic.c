// Timer 1 of an ATmega328P ticks at a wanted rate, Timer 0 dims an LED, and the
// ADC measures a voltage: registers and formulas as in the data sheet.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#define F_CPU 16000000ul

// On the chip #include <avr/io.h>; here variables stand in for the registers.
static volatile uint8_t TCCR1B, OCR0A;
static volatile uint16_t OCR1A;
enum { WGM12 = 3 }; // in TCCR1B: clear the timer when it reaches OCR1A

static const uint16_t PRESCALERS[] = {1, 8, 64, 256, 1024}; // clock select bits 1 to 5

static bool timer1_start(uint32_t hertz)
{
    if (hertz == 0 || hertz > F_CPU) return false;
    for (uint8_t i = 0; i < sizeof PRESCALERS / sizeof *PRESCALERS; i++) {
        // rate = F_CPU / (prescaler * (OCR1A + 1)); the smallest prescaler is the most exact
        uint32_t counts = F_CPU / (PRESCALERS[i] * hertz);
        if (counts <= 65536) {
            OCR1A = counts - 1;
            TCCR1B = 1 << WGM12 | (i + 1);
            return true;
        }
    }
    return false;
}

int main(void)
{
    const uint32_t rates[] = {1000, 50, 1, 20000000};
    for (size_t r = 0; r < sizeof rates / sizeof *rates; r++)
        if (timer1_start(rates[r]))
            printf("%u Hz: TCCR1B = 0x%02X, OCR1A = %u\n", (unsigned)rates[r], TCCR1B, OCR1A);
        else
            printf("%u Hz: out of reach\n", (unsigned)rates[r]);

    for (int percent = 0; percent <= 100; percent += 50) {
        OCR0A = percent * 255 / 100; // phase-correct PWM: 0 is off, 255 always on
        printf("LED at %d %%: OCR0A = %d\n", percent, OCR0A);
    }
    printf("ADC reads 512: %lu mV\n", 512ul * 5000 / 1024); // ADC = voltage * 1024 / reference of 5 V
}
