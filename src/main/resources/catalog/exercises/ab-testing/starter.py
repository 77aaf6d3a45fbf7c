import math
import sys

for line in sys.stdin:
    n_a, x_a, n_b, x_b = map(int, line.split())
    print(f"{x_b / n_b - x_a / n_a:+.3f} {'different' if x_b > x_a else 'may be chance'}")
