# Three PromQL queries, and what they compute from samples of a counter: the
# rate over five minutes, the sum over instances, and the share of errors.

import re

QUERIES = {
    "rate": "rate(http_requests_total[5m])",
    "sum": "sum by (status) (rate(http_requests_total[5m]))",
    "share": """sum(rate(http_requests_total{status=~"5.."}[5m]))
      / sum(rate(http_requests_total[5m]))""",
}

# (instance, status) -> the counter's value at the start and end of five minutes
SAMPLES = {
    ("a", "200"): (1000, 1540),
    ("a", "500"): (20, 26),
    ("b", "200"): (4000, 4660),
    ("b", "503"): (7, 10),
}

print(QUERIES["rate"])
rate = {labels: (end - start) / 300 for labels, (start, end) in SAMPLES.items()}
for (instance, status), value in rate.items():
    print(f'  {{instance="{instance}", status="{status}"}} {value:.2f}')

print(QUERIES["sum"])
by_status: dict[str, float] = {}
for (_, status), value in rate.items():
    by_status[status] = by_status.get(status, 0) + value
for status, value in by_status.items():
    print(f'  {{status="{status}"}} {value:.2f}')

print(QUERIES["share"])
errors = sum(value for status, value in by_status.items() if re.fullmatch("5..", status))
print(f"  {errors / sum(by_status.values()):.4f}")
