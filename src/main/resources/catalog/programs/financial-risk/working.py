# Value at risk of a portfolio two ways: from history and from the normal
# formula; the expected shortfall says how bad the bad days are; and a test
# counts breaches.

import math
import random
from statistics import NormalDist, mean, stdev

rng = random.Random(9)


def day() -> float:
    """Returns have fatter tails than the normal distribution: some days are wild."""
    return rng.gauss(0.0003, 0.008 if rng.random() < 0.95 else 0.035)


history = [day() for _ in range(750)]
LEVEL, VALUE = 0.99, 1_000_000

losses = sorted((-r for r in history), reverse=True)
tail = losses[: round(len(losses) * (1 - LEVEL))]
historical, shortfall = tail[-1], mean(tail)
normal = -(mean(history) + NormalDist().inv_cdf(1 - LEVEL) * stdev(history))

print(f"1-day VaR at {LEVEL:.0%}, historical: {historical * VALUE:,.0f}")
print(f"1-day VaR at {LEVEL:.0%}, normal:     {normal * VALUE:,.0f}")
print(f"expected shortfall, {len(tail)} worst days: {shortfall * VALUE:,.0f}")
# Exact only where the days are independent and normal, with a mean of zero.
print(f"ten days, about, by the root of time: {historical * math.sqrt(10) * VALUE:,.0f}")

new = [day() for _ in range(500)]
for name, var in [("historical", historical), ("normal", normal)]:
    breaches = sum(-r > var for r in new)
    print(f"{name}: {breaches} breaches in {len(new)} days, expected {len(new) * (1 - LEVEL):.0f}")
