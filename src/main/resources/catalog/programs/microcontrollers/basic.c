// Timer 1 of an ATmega328P: prescaler and compare value for a wanted rate, the
// duty cycle that dims an LED, and what the ADC measured, as in the data sheet.

#include <stdint.h>
#include <stdio.h>

#define F_CPU 16000000ul

static const uint16_t PRESCALERS[] = {1, 8, 64, 256, 1024}; // clock select bits 1 to 5

int main(void)
{
    const uint32_t rates[] = {1000, 50, 1};
    for (size_t r = 0; r < sizeof rates / sizeof *rates; r++) {
        for (size_t p = 0; p < sizeof PRESCALERS / sizeof *PRESCALERS; p++) {
            // frequency = F_CPU / (prescaler * (compare + 1))
            uint32_t compare = F_CPU / (PRESCALERS[p] * rates[r]) - 1;
            if (compare <= UINT16_MAX) {
                unsigned tccr1b = 1u << 3 | (unsigned)(p + 1); // WGM12: clear the timer on compare
                printf("%4u Hz: prescaler %u, TCCR1B = 0x%02X, OCR1A = %u\n", (unsigned)rates[r],
                       PRESCALERS[p], tccr1b, (unsigned)compare);
                break; // the smallest prescaler is the most exact
            }
        }
    }

    for (int percent = 0; percent <= 100; percent += 50)
        printf("duty %3d %%: OCR0A = %d\n", percent, percent * 255 / 100);

    // 10 bits at 5 V: ADC = voltage * 1024 / reference
    printf("ADC 512 = %lu mV\n", 512ul * 5000 / 1024);
    return 0;
}
