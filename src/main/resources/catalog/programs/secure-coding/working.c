// Safe handling of text in C: every copy knows the size of its target, numbers
// are parsed with a check, and an overflow is noticed before it happens.

#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static bool parse_count(const char *text, int *count)
{
    char *end;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0' || value < 0 || value > INT_MAX)
        return false;
    *count = (int)value;
    return true;
}

static bool total_bytes(size_t count, size_t size, size_t *bytes)
{
    if (size != 0 && count > SIZE_MAX / size)
        return false; // count * size would wrap round, and malloc get too little
    *bytes = count * size;
    return true;
}

static bool copy(char *to, size_t size, const char *from)
{
    int length = snprintf(to, size, "%s", from); // always ends with '\0'
    return length >= 0 && (size_t)length < size;
}

int main(int argc, char **argv)
{
    char name[8];
    bool whole = copy(name, sizeof name, argc > 1 ? argv[1] : "Ada Lovelace");
    printf("'%s'%s\n", name, whole ? "" : " was cut off");

    const char *inputs[] = {"12", "12abc", "", "99999999999999999999", "-3"};
    for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
        int count;
        if (parse_count(inputs[i], &count))
            printf("\"%s\" is %d\n", inputs[i], count);
        else
            printf("\"%s\" refused\n", inputs[i]);
    }

    size_t bytes;
    if (total_bytes(1000, 16, &bytes))
        printf("1000 times 16 bytes are %zu\n", bytes);
    if (!total_bytes(SIZE_MAX / 8, 16, &bytes))
        printf("%zu times 16 bytes refused\n", SIZE_MAX / 8);
    return 0;
}
