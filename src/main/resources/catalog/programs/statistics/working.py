# How sure can we be of an average? 95 % confidence intervals by Student's t and
# by the bootstrap, and a simulation that counts how often those by t catch the
# truth.

import random
from math import sqrt
from statistics import fmean, median, stdev

T_95 = {9: 2.262, 24: 2.064}  # Student's t, two-sided, by degrees of freedom


def t_interval(sample):  # stdev divides by n - 1: the mean was estimated from the same data
    margin = T_95[len(sample) - 1] * stdev(sample) / sqrt(len(sample))
    return fmean(sample) - margin, fmean(sample) + margin


def bootstrap_interval(sample, statistic, rng, repeats=1000):
    estimates = sorted(statistic(rng.choices(sample, k=len(sample))) for _ in range(repeats))
    return estimates[int(0.025 * repeats)], estimates[int(0.975 * repeats) - 1]


rng = random.Random(42)
waiting = [12, 15, 9, 30, 11, 14, 10, 13, 48, 12]  # minutes, skewed by two long waits
print(f"mean {fmean(waiting)}, median {median(waiting)}, standard deviation {stdev(waiting):.1f}")
print("t interval of the mean:      {:.1f} to {:.1f}".format(*t_interval(waiting)))
for name, statistic in [("mean", fmean), ("median", median)]:
    low, high = bootstrap_interval(waiting, statistic, rng)
    print(f"bootstrap of the {name + ':':8}    {low:.1f} to {high:.1f}")

# Samples from a population whose mean is known to be 100: about 95 % should catch it.
SAMPLES, caught = 200, 0
for _ in range(SAMPLES):
    low, high = t_interval([rng.gauss(100, 15) for _ in range(25)])
    caught += low <= 100 <= high
print(f"intervals that contain the true mean: {caught / SAMPLES:.1%}")
