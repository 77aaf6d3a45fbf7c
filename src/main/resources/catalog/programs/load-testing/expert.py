# Why load tests lie and how not to: queueing makes latency explode near
# saturation, Little's law checks the numbers, and a closed-loop tester meets a
# stall once, where users who do not wait for each other meet it many times.

import random
from bisect import bisect_right
from statistics import fmean, quantiles


def simulate(rate: float, service: float, requests: int, seed: int = 39) -> tuple[list, float, float]:
    """One server, random arrivals; answers latencies, requests per second, and how many were inside."""
    rng, now, free_at, came, left = random.Random(seed), 0.0, 0.0, [], []
    for _ in range(requests):
        now += rng.expovariate(rate)
        free_at = max(now, free_at) + rng.expovariate(1 / service)
        came.append(now)
        left.append(free_at)
    looks = [0.010 * k for k in range(round(now / 0.010))]  # a gauge, read each 10 ms
    inside = fmean(bisect_right(came, look) - bisect_right(left, look) for look in looks)
    return [end - begin for begin, end in zip(came, left)], requests / now, inside


print("service time 10 ms, so 100 requests/s saturate the server")
for rate in (30, 60, 90):
    latencies, throughput, inside = simulate(rate, service=0.010, requests=1500)
    p99 = quantiles(latencies, n=100)[98]
    print(
        f"{rate}/s: mean {fmean(latencies) * 1000:.0f} ms (theory {1000 / (100 - rate):.0f}),"
        f" p99 {p99 * 1000:.0f} ms; {throughput:.1f}/s x {fmean(latencies):.4f} s ="
        f" {throughput * fmean(latencies):.2f} inside by Little's law,"
        f" counted {inside:.2f} (theory {rate / (100 - rate):.2f})"
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
