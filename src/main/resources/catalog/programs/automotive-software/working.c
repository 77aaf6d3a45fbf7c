// A CAN frame carries signals as bits, and a DBC line says where: start bit,
// length, factor and offset. The program packs and reads three signals.

#include <stdint.h>
#include <stdio.h>

// BO_ 291 Engine: 8 ECU
//  SG_ Speed : 0|16@1+ (0.01,0) [0|300] "km/h" Vector__XXX
//  SG_ Temperature : 16|8@1+ (1,-40) [-40|215] "C" Vector__XXX
//  SG_ Gear : 24|4@1+ (1,0) [0|8] "" Vector__XXX

struct signal { const char *name; int start, length; double factor, offset, low, high; const char *unit; };

static const struct signal SIGNALS[] = {
    {"Speed", 0, 16, 0.01, 0, 0, 300, "km/h"},
    {"Temperature", 16, 8, 1, -40, -40, 215, "C"},
    {"Gear", 24, 4, 1, 0, 0, 8, ""},
};

static int put(uint8_t data[8], const struct signal *s, double value)
{
    if (!(value >= s->low && value <= s->high))
        return -1; // out of the range of the DBC file, or not a number
    uint64_t raw = (uint64_t)((value - s->offset) / s->factor + 0.5);
    for (int bit = 0; bit < s->length; bit++) { // @1: Intel, least significant bit first
        int at = s->start + bit;
        data[at / 8] &= (uint8_t)~(1u << at % 8);
        data[at / 8] |= (uint8_t)((raw >> bit & 1u) << at % 8);
    }
    return 0;
}

static double get(const uint8_t data[8], const struct signal *s)
{
    uint64_t raw = 0;
    for (int bit = 0; bit < s->length; bit++)
        raw |= (uint64_t)(data[(s->start + bit) / 8] >> (s->start + bit) % 8 & 1u) << bit;
    return (double)raw * s->factor + s->offset;
}

int main(void)
{
    uint8_t data[8] = {0};
    const double values[] = {87.35, -12, 5};
    for (int i = 0; i < 3; i++)
        if (put(data, &SIGNALS[i], values[i]) != 0)
            printf("%s is out of range\n", SIGNALS[i].name);
    printf("id 0x%03X data", 291);
    for (int i = 0; i < 8; i++)
        printf(" %02X", data[i]);
    printf("\n");
    for (int i = 0; i < 3; i++)
        printf("%s = %.2f%s%s\n", SIGNALS[i].name, get(data, &SIGNALS[i]), *SIGNALS[i].unit ? " " : "",
               SIGNALS[i].unit);
    printf("gear 9: %s\n", put(data, &SIGNALS[2], 9) == 0 ? "accepted" : "refused");
    return 0;
}
