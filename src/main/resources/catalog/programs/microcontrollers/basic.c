// A timer of a microcontroller: prescaler and compare value for a wanted rate,
// and the duty cycle that dims an LED. The arithmetic is that of the data
// sheet.

#include <stdint.h>
#include <stdio.h>

#define F_CPU 16000000ul

static const uint16_t PRESCALERS[] = {1, 8, 64, 256, 1024};

int main(void)
{
    const uint32_t rates[] = {1000, 50, 1};
    for (size_t r = 0; r < sizeof rates / sizeof *rates; r++) {
        for (size_t p = 0; p < sizeof PRESCALERS / sizeof *PRESCALERS; p++) {
            // frequency = F_CPU / (prescaler * (compare + 1))
            uint32_t compare = F_CPU / (PRESCALERS[p] * rates[r]) - 1;
            if (compare <= UINT16_MAX) {
                printf("%4u Hz: prescaler %u, OCR1A = %u\n", rates[r], PRESCALERS[p], compare);
                break; // the smallest prescaler is the most exact
            }
        }
    }

    for (int percent = 0; percent <= 100; percent += 50)
        printf("duty %3d %%: OCR0A = %d\n", percent, percent * 255 / 100);

    // An ADC of 10 bits at 5 V: what does 512 mean?
    printf("ADC 512 = %lu mV\n", 512ul * 5000 / 1023);
    return 0;
}
