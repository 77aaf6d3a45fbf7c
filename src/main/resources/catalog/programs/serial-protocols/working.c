// A frame on a serial line: start byte, length, data and a CRC over both; the
// receiver is a state machine that drops what is damaged and finds the next
// start.

#include <stdint.h>
#include <stdio.h>

static uint8_t crc8(const uint8_t *data, size_t count) // polynomial 0x07
{
    uint8_t crc = 0;
    for (size_t i = 0; i < count; i++) {
        crc ^= data[i];
        for (int bit = 0; bit < 8; bit++)
            crc = (uint8_t)(crc & 0x80 ? crc << 1 ^ 0x07 : crc << 1);
    }
    return crc;
}

static void receive(const uint8_t *wire, size_t count)
{
    enum { START, LENGTH, DATA, CHECK } state = START;
    uint8_t frame[1 + 16], length = 0, got = 0; // the length, then the data
    for (size_t i = 0; i < count; i++) {
        uint8_t byte = wire[i];
        switch (state) {
        case START: state = byte == 0x7E ? LENGTH : START; break;
        case LENGTH:
            frame[0] = length = byte;
            got = 0;
            state = length > 0 && length < sizeof frame ? DATA : byte == 0x7E ? LENGTH : START;
            break;
        case DATA:
            frame[++got] = byte;
            if (got == length) state = CHECK;
            break;
        case CHECK:
            printf("  %.*s: %s\n", length, (const char *)frame + 1,
                   byte == crc8(frame, length + 1u) ? "ok" : "damaged");
            state = START;
            break;
        }
    }
}

int main(void)
{
    printf("crc8 of 123456789 is 0x%02X, should be 0xF4\n", crc8((const uint8_t *)"123456789", 9));
    uint8_t wire[] = {0x00, 0x7E, 3, 'T', '2', '1', 0, 0x7E, 3, 'T', '2', '2', 0};
    wire[6] = crc8(&wire[2], 4);
    wire[12] = crc8(&wire[8], 4);
    puts("undisturbed:");
    receive(wire, sizeof wire);
    puts("a bit of the data is wrong:");
    wire[4] ^= 0x01;
    receive(wire, sizeof wire);
    puts("a bit of the length is wrong:"); // one within 16 is left to the CRC, and may cost the next frame
    wire[2] ^= 0x80;
    receive(wire, sizeof wire);
    return 0;
}
