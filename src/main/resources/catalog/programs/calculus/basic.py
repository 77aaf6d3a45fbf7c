# A derivative is a slope, an integral an area: both computed step by step, and
# the error that remains, which shrinks as theory says.

import math


def derivative(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)  # the error shrinks as h**2, until rounding takes over


def integral(f, a, b, parts):
    """Simpson's rule, whose error shrinks as h**4; parts must be even."""
    if parts <= 0 or parts % 2:
        raise ValueError(f"{parts} parts, but an even number is needed")
    h = (b - a) / parts
    inner = sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, parts))
    return h / 3 * (f(a) + inner + f(b))


print("slope of sin at 1, really cos(1):")
for h in (0.1, 0.01, 0.001):
    print(f"  h {h}: error {abs(derivative(math.sin, 1, h) - math.cos(1)):.1e}")

print("area under sin from 0 to pi, really 2:")
for parts in (2, 4, 8, 16):
    print(f"  {parts} parts: error {abs(integral(math.sin, 0, math.pi, parts) - 2):.1e}")

# The area up to x, differentiated, gives the function back.
x = 0.7
back = derivative(lambda t: integral(math.exp, 0, t, 50), x, 1e-4)
print(f"fundamental theorem: {back:.6f} = {math.exp(x):.6f}")
