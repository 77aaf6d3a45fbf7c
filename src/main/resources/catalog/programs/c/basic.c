// A first C program: an array of structs, a function that gets a pointer to it,
// and printf with a format for each type.

#include <stddef.h>
#include <stdio.h>

struct city {
    const char *name;
    double degrees;
};

static double average(const struct city *cities, size_t count)
{
    double sum = 0.0;
    for (size_t i = 0; i < count; i++)
        sum += cities[i].degrees;
    return sum / (double)count;
}

int main(void)
{
    struct city cities[] = {{"Oslo", -4.5}, {"Rome", 12.0}, {"Cairo", 19.5}};
    size_t count = sizeof cities / sizeof cities[0];

    for (size_t i = 0; i < count; i++)
        printf("%-6s %6.1f\n", cities[i].name, cities[i].degrees);
    printf("average %.1f of %zu cities\n", average(cities, count), count);
    return 0;
}
