# The two decisions behind every honest chart: axis ticks at round numbers (1, 2 or 5 times a
# power of ten) and a linear scale from zero; then a histogram drawn with them as text.

import math
import random


def nice_ticks(low: float, high: float, wanted: int = 5) -> list[float]:
    raw = (high - low) / wanted
    power = 10 ** math.floor(math.log10(raw))
    step = min((1, 2, 5, 10), key=lambda factor: abs(factor * power - raw)) * power
    first, last = math.floor(low / step), math.ceil(high / step)
    return [round(i * step, 10) for i in range(first, last + 1)]


def linear_scale(domain: tuple[float, float], pixels: int):
    low, high = domain
    return lambda value: round((value - low) / (high - low) * pixels)


for low, high in [(0, 97), (0.13, 0.58)]:
    print(f"data {low}..{high} -> ticks {nice_ticks(low, high)}")

rng = random.Random(4)
minutes = [rng.gauss(30, 6) for _ in range(200)]
edges = nice_ticks(min(minutes), max(minutes), wanted=5)
counts = [sum(a <= m < b for m in minutes) for a, b in zip(edges, edges[1:])]
bar = linear_scale((0, max(counts)), pixels=50)  # bars must start at zero
for edge, count in zip(edges, counts):
    print(f"{edge:>4} |{'#' * bar(count)} {count}")

# A bar axis that starts at 90 makes 98 look twice as large as 94.
cut = linear_scale((90, 100), pixels=50)
print(f"axis from 90: bars of {cut(94)} and {cut(98)} pixels, yet 98 is only 4 % more")
