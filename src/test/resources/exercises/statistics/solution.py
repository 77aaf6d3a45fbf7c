import sys
from statistics import mean, median, quantiles

for line in sys.stdin:
    numbers = [float(word) for word in line.split()]
    first, _, third = quantiles(numbers, n=4, method="inclusive")
    margin = 1.5 * (third - first)
    outliers = [n for n in numbers if n < first - margin or n > third + margin]
    print(f"{mean(numbers):.2f} {median(numbers):g}", *(f"{n:g}" for n in outliers))
