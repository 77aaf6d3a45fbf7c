// Newton's method finds a root in a few steps, bisection surely; and a sum of
// many small numbers shows how rounding adds up, and how Kahan avoids it.

#include <math.h>
#include <stdio.h>

static double f(double x) { return x * x - 2; }
static double slope(double x) { return 2 * x; }

int main(void)
{
    double x = 1;
    int steps = 0;
    for (; !(fabs(f(x)) <= 1e-12); steps++) { // so written, NaN is no root either
        if (steps == 50 || slope(x) == 0) { // from a bad start it may never arrive
            fprintf(stderr, "Newton: no root found\n");
            return 1;
        }
        x -= f(x) / slope(x);
    }
    printf("Newton:    %.12f in %d steps\n", x, steps);

    double low = 0, high = 2; // f changes its sign between them
    for (steps = 0; high - low > 1e-12; steps++) {
        double middle = (low + high) / 2;
        if (f(middle) < 0) low = middle; else high = middle;
    }
    printf("bisection: %.12f in %d steps\n", (low + high) / 2, steps);

    float plain = 0, kahan = 0, lost = 0;
    for (int i = 0; i < 1000000; i++) {
        plain += 0.1f;
        float part = 0.1f - lost;
        float sum = kahan + part;
        lost = (sum - kahan) - part; // what did not fit into the sum; -ffast-math would remove it
        kahan = sum;
    }
    printf("0.1 a million times: plain %.1f, Kahan %.1f\n", (double)plain, (double)kahan);
    return 0;
}
