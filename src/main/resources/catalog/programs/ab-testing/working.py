# Analyses an A/B test properly: the sample size needed beforehand, a two-
# proportion z-test with a confidence interval afterwards, and what peeking
# every day does to false alarms.

import random
from math import ceil, sqrt
from statistics import NormalDist

normal = NormalDist()


def sample_size(base: float, target: float, alpha: float = 0.05, power: float = 0.8) -> int:
    z = normal.inv_cdf(1 - alpha / 2) + normal.inv_cdf(power)
    variance = base * (1 - base) + target * (1 - target)
    return ceil(z**2 * variance / (target - base) ** 2)  # per group


def z_score(a: int, b: int, n: int) -> float:
    pooled = (a + b) / (2 * n)
    return (b - a) / n / sqrt(2 * pooled * (1 - pooled) / n)


for target in (0.12, 0.11):
    print(f"to detect 10% -> {target:.0%}: {sample_size(0.10, target)} visitors per group")

n, a, b = 3840, 384, 461  # the experiment: visitors per group, buyers in A and in B
z, p_a, p_b = z_score(a, b, n), a / n, b / n
margin = normal.inv_cdf(0.975) * sqrt(p_a * (1 - p_a) / n + p_b * (1 - p_b) / n)
print(f"A {p_a:.2%}, B {p_b:.2%}: z = {z:.2f}, p-value {2 * normal.cdf(-abs(z)):.4f}")
low, middle, high = (100 * (p_b - p_a + m) for m in (-margin, 0, margin))
print(f"B - A: {middle:.2f} percentage points, 95% interval {low:.2f} to {high:.2f}")

# A/A tests have no winner, so every significant result is a false alarm.
rng, runs, days = random.Random(5), 300, 10
once = any_day = 0
for _ in range(runs):  # the z-score of accumulating data is a random walk over sqrt(day)
    total, scores = 0.0, []
    for day in range(1, days + 1):
        total += rng.gauss(0, 1)
        scores.append(abs(total / sqrt(day)))
    once += scores[-1] > 1.96
    any_day += max(scores) > 1.96
print(f"false alarms: {once / runs:.0%} with one look, {any_day / runs:.0%} peeking {days} days")
