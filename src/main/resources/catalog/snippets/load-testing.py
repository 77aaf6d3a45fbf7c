# Why load tests lie and how not to: queueing makes latency explode near saturation, Little's
# law checks the numbers, and a closed-loop tester misses the requests it never sent.

import random
from statistics import mean, quantiles


def simulate(rate: float, service: float, requests: int, seed: int = 18) -> tuple[list, float]:
    """One server, random arrivals; answers latencies and the average number inside."""
    rng, now, free_at, latencies = random.Random(seed), 0.0, 0.0, []
    for _ in range(requests):
        now += rng.expovariate(rate)
        free_at = max(now, free_at) + rng.expovariate(1 / service)
        latencies.append(free_at - now)
    return latencies, sum(latencies) / now


print("service time 10 ms, so 100 requests/s saturate the server")
for rate in (30, 60, 90):
    latencies, inside = simulate(rate, service=0.010, requests=3000)
    p99 = quantiles(latencies, n=100)[98]
    print(
        f"{rate}/s: mean {mean(latencies) * 1000:.0f} ms (theory {1000 / (100 - rate):.0f}),"
        f" p99 {p99 * 1000:.0f} ms, Little: {rate} x {mean(latencies):.3f} = {inside:.2f} inside"
    )

# Coordinated omission: one request per 10 ms is planned, the server stalls for one second.
service = [1.0 if i == 100 else 0.001 for i in range(1000)]
closed, intended, now = [], [], 0.0
for i, seconds in enumerate(service):
    planned = i * 0.010
    start = max(now, planned)  # the tester waits for the answer before it sends again
    now = start + seconds
    closed.append(now - start)
    intended.append(now - planned)  # what a user arriving on schedule would have felt
for name, latencies in [("from sending", closed), ("from the planned time", intended)]:
    print(f"p99 measured {name}: {quantiles(latencies, n=100)[98] * 1000:.0f} ms")
