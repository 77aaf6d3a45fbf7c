// An ATmega328P blinks an LED by the interrupt of Timer 1 and dims another one
// by Timer 0: registers and formulas as in the data sheet.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#define F_CPU 16000000ul
// On the chip #include <avr/io.h> and <avr/interrupt.h>; here variables stand in for the registers.
static volatile uint8_t DDRB, PORTB, DDRD, TCCR0A, TCCR0B, OCR0A, TCCR1B, TIMSK1, SREG;
static volatile uint16_t OCR1A;
enum { CS00, CS01, CS12, WGM12, WGM00 = 0, OCIE1A, DDB5 = 5, PORTB5 = 5, DDD6, COM0A1, SREG_I = 7 };
#define ISR(vector) static void vector(void)
#define sei() (SREG |= 1 << SREG_I)

ISR(TIMER1_COMPA_vect) // each time the timer reaches OCR1A
{
    PORTB ^= 1 << PORTB5;
}

static bool timer1_start(uint32_t hertz)
{
    uint32_t counts = hertz == 0 ? 0 : F_CPU / 256 / hertz; // rate = F_CPU / (prescaler * (OCR1A + 1))
    if (counts < 1 || counts > 65536) return false;         // 16 bits at this prescaler
    OCR1A = counts - 1;
    TCCR1B = 1 << WGM12 | 1 << CS12; // back to 0 at OCR1A; the prescaler is 256
    TIMSK1 = 1 << OCIE1A;
    return true;
}
int main(void)
{
    DDRB |= 1 << DDB5; // a pin is an input before; this is the LED of an Arduino Uno
    DDRD |= 1 << DDD6; // the output OC0A of Timer 0
    TCCR0A = 1 << COM0A1 | 1 << WGM00; // phase-correct PWM: OCR0A 0 is off, 255 always on
    TCCR0B = 1 << CS01 | 1 << CS00;    // prescaler 64: 16 MHz / 64 / 510 = 490 Hz
    OCR0A = 40 * 255 / 100;
    printf("40 %%: OCR0A = %d, TCCR0A = 0x%02X, TCCR0B = 0x%02X\n", OCR0A, TCCR0A, TCCR0B);
    printf("100 kHz: %s\n", timer1_start(100000) ? "on" : "another prescaler");
    if (!timer1_start(2)) return 1;
    printf("2 Hz: OCR1A = %u, TCCR1B = 0x%02X\n", OCR1A, TCCR1B);
    sei();
    for (int match = 0; match < 3; match++) { // the hardware's part: on the chip for (;;) does nothing
        if (SREG & 1 << SREG_I && TIMSK1 & 1 << OCIE1A) TIMER1_COMPA_vect();
        printf("LED %s\n", PORTB & DDRB & 1 << PORTB5 ? "on" : "off");
    }
}
