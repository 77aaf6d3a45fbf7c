# Reads the result of a load test the right way: percentiles instead of the
# mean, throughput, and the share of errors, against limits set beforehand.

import random
from statistics import mean, quantiles

rng = random.Random(5)

# (milliseconds, status): most answers are quick, a few are very slow
results = [(rng.gauss(80, 10), 200) for _ in range(950)]
results += [(rng.uniform(900, 2000), 200) for _ in range(45)]
results += [(30, 503) for _ in range(5)]
seconds = 20

times = sorted(ms for ms, status in results if status == 200)
percent = quantiles(times, n=100)
errors = sum(status >= 500 for _, status in results) / len(results)

print(f"mean {mean(times):.0f} ms looks fine")
print(f"p50 {percent[49]:.0f} ms, p95 {percent[94]:.0f} ms, p99 {percent[98]:.0f} ms")
print(f"{len(results) / seconds:.0f} requests a second, {errors:.1%} errors")

LIMITS = {"p50": (percent[49], 100), "p99": (percent[98], 1000), "errors": (errors, 0.01)}
for name, (value, limit) in LIMITS.items():
    print(f"{name}: {'ok' if value <= limit else 'MISSED'}")
