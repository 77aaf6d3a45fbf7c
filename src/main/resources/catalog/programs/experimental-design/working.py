# A factorial experiment: two factors at two levels, in random order and in
# blocks; main effects and their interaction from eight bakings.

import random
from itertools import product
from statistics import mean

rng = random.Random(5)


def bake(heat: int, time: int, oven: int) -> float:
    """The truth, which the experimenter does not know: both together burn it.

    From low (-1) to high (+1) are two steps: an effect is twice its coefficient."""
    return 50 + 6 * heat + 4 * time - 5 * heat * time + 3 * oven + rng.gauss(0, 0.5)


runs = []
for oven in (-1, 1):  # a block: the ovens differ, and that is no effect of the factors
    order = list(product((-1, 1), repeat=2))
    rng.shuffle(order)  # so that a drift of the day favours no setting
    runs += [(heat, time, oven, bake(heat, time, oven)) for heat, time in order]

for heat, time, oven, result in runs:
    print(f"oven {oven:+d} heat {heat:+d} time {time:+d}: {result:.1f}")


def effect(contrast) -> float:
    high = mean(run[3] for run in runs if contrast(run) > 0)
    low = mean(run[3] for run in runs if contrast(run) < 0)
    return high - low


print(f"heat {effect(lambda r: r[0]):+.1f}, time {effect(lambda r: r[1]):+.1f}")
print(f"interaction {effect(lambda r: r[0] * r[1]):+.1f}: hot and long is not the sum of hot and of long")
print(f"block (oven) {effect(lambda r: r[2]):+.1f}")
