# Pi by throwing darts: the share that lands in the quarter circle, its standard
# error, and how slowly that shrinks: four times the darts, about half of it.
# Repetitions show that the estimates do scatter about as much.

import math
import random
from statistics import stdev

rng = random.Random(42)


def throw(darts: int) -> tuple[float, float]:
    hits = sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(darts))
    share = hits / darts
    return 4 * share, 4 * math.sqrt(share * (1 - share) / darts)


for darts in (125, 500, 2000):
    estimate, error = throw(darts)
    scatter = stdev(throw(darts)[0] for _ in range(30))
    print(f"{darts:4} darts: {estimate:.4f} +- {error:.4f}; 30 estimates scatter by {scatter:.4f}")
