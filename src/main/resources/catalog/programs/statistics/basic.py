# Mean, median and spread of two teams' days to deliver: the same mean can hide
# very different work.

from statistics import mean, median, quantiles, stdev

teams = {
    "red": [4, 5, 5, 6, 5, 5, 4, 6],
    "blue": [1, 2, 1, 2, 1, 2, 1, 30],
}

for name, days in teams.items():
    first, middle, third = quantiles(days, n=4)
    print(f"{name}: mean {mean(days):.1f}, median {median(days)}, deviation {stdev(days):.1f}")
    print(f"  the middle half took {first} to {third} days")
    limit = third + 1.5 * (third - first)
    print(f"  outliers above {limit:.1f}: {[value for value in days if value > limit]}")
