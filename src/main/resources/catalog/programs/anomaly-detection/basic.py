# Finds the odd values in a series: far from the median, measured in median
# deviations, because outliers would spoil mean and standard deviation.

from statistics import mean, median, stdev

requests = [102, 98, 105, 99, 101, 97, 950, 103, 100, 940, 2, 104]

center = median(requests)
mad = median(abs(value - center) for value in requests)

for hour, value in enumerate(requests):
    robust = 0.6745 * (value - center) / mad
    plain = (value - mean(requests)) / stdev(requests)
    if abs(robust) > 3.5:
        noticed = "also" if abs(plain) > 3 else "not"
        print(f"hour {hour}: {value} (robust {robust:.1f}; {noticed} found by the plain z-score)")

print(f"usual: {center:.1f} plus or minus {mad:.1f}")
