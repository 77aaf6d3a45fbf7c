// Safe handling of text in C: every copy knows the size of its target, numbers
// are parsed with a check, and an overflow is noticed before it happens.

#include <errno.h>
#include <limits.h>
#include <stdbool.h>
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

static bool total_bytes(int count, int size, int *bytes)
{
    if (size != 0 && count > INT_MAX / size)
        return false; // count * size would overflow, which is undefined
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

    int bytes;
    printf("small: %s\n", total_bytes(1000, 16, &bytes) ? "ok" : "refused");
    printf("large: %s\n", total_bytes(1 << 30, 16, &bytes) ? "ok" : "refused");
    return 0;
}
