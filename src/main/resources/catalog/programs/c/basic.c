// A first C program: an array of structs, a function that gets a pointer to it,
// and printf with a format for each type.

#include <stdio.h>

struct city {
    const char *name;
    double degrees;
};

static double average(const struct city *cities, int count)
{
    double sum = 0;
    for (int i = 0; i < count; i++)
        sum += cities[i].degrees;
    return sum / count;
}

int main(void)
{
    struct city cities[] = {{"Oslo", -4.5}, {"Rome", 12.0}, {"Cairo", 19.5}};
    int count = sizeof cities / sizeof cities[0];

    for (int i = 0; i < count; i++)
        printf("%-6s %6.1f\n", cities[i].name, cities[i].degrees);
    printf("average %.1f of %d cities\n", average(cities, count), count);
    return 0;
}
