# Pi by throwing darts: the share that lands in the circle, its standard
# error, and how slowly that shrinks: four times the darts, half the error.

import math
import random

rng = random.Random(42)

for darts in (1000, 4000, 16000, 64000):
    hits = sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(darts))
    share = hits / darts
    error = 4 * math.sqrt(share * (1 - share) / darts)
    inside = abs(4 * share - math.pi) < 2 * error
    print(f"{darts:5} darts: {4 * share:.4f} +- {error:.4f}, pi within two standard errors: {inside}")
