# Alerting and recording rules of Prometheus, and how their queries turn samples
# into answers: rate() of a counter that may be reset, a quantile from histogram
# buckets, and an alert that must hold for a while.

import re
from itertools import pairwise

RULES = """
groups:
  - name: shop
    interval: 15s
    rules:
      - record: job:http_requests:rate1m
        expr: sum by (job) (rate(http_requests_total[1m]))
      - record: job:http_request_duration_seconds:p95
        expr: histogram_quantile(0.95, sum by (job, le)
              (rate(http_request_duration_seconds_bucket[5m])))
      - alert: SlowRequests
        expr: job:http_request_duration_seconds:p95 > 0.5
        for: 30s
        labels: {severity: page}
        annotations: {summary: "p95 of {{ $labels.job }} is {{ $value | humanizeDuration }}"}
"""


def rate(samples: list[tuple[int, float]]) -> float:  # Prometheus also extrapolates to the edges
    increase = 0.0
    for (_, before), (_, now) in pairwise(samples):
        increase += now - before if now >= before else now  # a smaller value: restarted at 0
    return increase / (samples[-1][0] - samples[0][0])


def histogram_quantile(q: float, buckets: dict[float, float]) -> float:  # cumulative, up to +Inf
    rank, lower, below = q * buckets[float("inf")], 0.0, 0.0
    for upper, cumulative in buckets.items():
        if cumulative >= rank and upper < float("inf"):  # linear interpolation inside the bucket
            return lower + (upper - lower) * (rank - below) / (cumulative - below)
        if upper < float("inf"):
            lower, below = upper, cumulative
    return lower  # beyond the last finite bucket nothing more is known


def alert(values: list[float]) -> str:
    interval, threshold, hold = map(float, re.findall(r"(?:interval:|p95 >|for:) ([\d.]+)", RULES))
    above, states = 0, []
    for value in values:  # one evaluation every interval
        above = above + 1 if value > threshold else 0
        states.append("firing" if (above - 1) * interval >= hold else "pending" if above else "inactive")
    return " ".join(states)


requests = [(15, 1000), (30, 1300), (45, 200), (60, 500)]  # within [1m]; a restart before t=45
print(f"rate1m: {rate(requests):.2f} requests/s; naive difference: {(500 - 1000) / 45:.2f}")

latency = {0.1: 620, 0.25: 900, 0.5: 970, 1.0: 995, float("inf"): 1000}  # le -> count
shown = [f"p{q * 100:g} {histogram_quantile(q, latency):.3f} s" for q in (0.5, 0.95, 0.999)]
print("latency:", ", ".join(shown), "- the last is only a lower bound")

print("one spike:", alert([0.1, 0.9, 0.2, 0.1, 0.2]))
print("sustained:", alert([0.6, 0.7, 0.8, 0.9, 0.3]))
