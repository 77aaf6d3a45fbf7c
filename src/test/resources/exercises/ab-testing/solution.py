import math
import sys

for line in sys.stdin:
    n_a, x_a, n_b, x_b = map(int, line.split())
    a, b = x_a / n_a, x_b / n_b
    error = math.sqrt(a * (1 - a) / n_a + b * (1 - b) / n_b)
    low, high = b - a - 1.96 * error, b - a + 1.96 * error
    verdict = "different" if low > 0 or high < 0 else "may be chance"
    print(f"{b - a:+.3f} [{low:+.3f}, {high:+.3f}] {verdict}")
