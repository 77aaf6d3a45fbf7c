import sys
from statistics import mean, median, quantiles

for line in sys.stdin:
    numbers = [float(word) for word in line.split()]
    print(f"{mean(numbers):.2f} {mean(numbers):g}", *(f"{n:g}" for n in numbers if n > 100))
