// How numbers lie in memory: byte order, two's complement, the gaps in a
// struct, and why 0.1 + 0.2 is not 0.3. Order and gaps are those of this
// machine.

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct wasteful { char a; int32_t b; char c; };
struct compact  { int32_t b; char a, c; };

int main(void)
{
    uint32_t number = 0x01020304;
    unsigned char bytes[sizeof number];
    memcpy(bytes, &number, sizeof number);
    printf("0x01020304 in memory: %02x %02x %02x %02x, %s-endian\n", bytes[0], bytes[1], bytes[2], bytes[3],
           bytes[0] == 4 ? "little" : "big");

    int8_t small = -1;
    printf("-1 in 8 bits: 0x%02x\n", (unsigned)(uint8_t)small);
    printf("255 + 1 in 8 bits: %d\n", (uint8_t)(255 + 1));

    printf("same fields, %zu or %zu bytes; b starts at %zu or %zu\n", sizeof(struct wasteful),
           sizeof(struct compact), offsetof(struct wasteful, b), offsetof(struct compact, b));

    printf("0.1 is stored as %.20f, 0.2 as %.20f\n", 0.1, 0.2); // no finite binary fraction
    printf("0.1 + 0.2 = %.17f\n", 0.1 + 0.2);
    float big = 16777216.0f; // 2 to the 24th: the next float is 2 away
    printf("16777216 + 1 as float: %.0f\n", (double)(big + 1.0f));
    return 0;
}
