# Two gates of a model's life in production: a candidate is promoted only if it
# beats the live model on the same held-out data, and a drift index (PSI) says
# when to train again.

from bisect import bisect
from collections import Counter
from hashlib import sha256
from math import log
from random import Random

rng = Random(8)


def sample(shift: float, n: int = 250) -> list[tuple[float, bool]]:
    feature = [rng.gauss(50 + shift, 12) for _ in range(n)]
    return [(x, x + rng.gauss(0, 6) > 50) for x in feature]  # the label, with some noise


def accuracy(threshold: float, rows) -> float:
    return sum((x > threshold) == label for x, label in rows) / len(rows)


def psi(expected: list[float], actual: list[float]) -> float:  # population stability index
    deciles = sorted(expected)[len(expected) // 10 :: len(expected) // 10][:9]
    before, after = (Counter(bisect(deciles, x) for x in xs) for xs in (expected, actual))
    shares = [(before[b] / len(expected), max(after[b], 1) / len(actual)) for b in range(10)]
    return sum((now - then) * log(now / then) for then, now in shares)


training, holdout = sample(0), sample(0)
live = None
for name, size in [("v1", 4), ("v2", 60), ("v3", 250)]:  # rows to learn from
    rows = training[:size]
    threshold = max((x for x, _ in rows), key=lambda t: accuracy(t, rows))
    lineage = sha256(repr([round(x, 3) for x, _ in rows]).encode()).hexdigest()[:8]  # which data
    score = accuracy(threshold, holdout)
    promoted = live is None or score > accuracy(live[1], holdout) + 0.01
    print(f"{name} (data {lineage}): {score:.1%}, {'promoted' if promoted else 'not clearly better'}")
    live = (name, threshold) if promoted else live

for month, shift in [("May", 0), ("June", 3), ("July", 9)]:
    index = psi([x for x, _ in training], [x for x, _ in sample(shift)])
    action = "train again" if index > 0.25 else "watch" if index > 0.1 else "stable"
    print(f"{month}: PSI {index:.3f} for {live[0]} -> {action}")
