# Metrics in Prometheus text format, as a service shows them under /metrics, and
# the two numbers that a first dashboard shows: error share and mean duration.

import re

METRICS = """
# HELP http_requests_total Requests by status.
# TYPE http_requests_total counter
http_requests_total{status="200"} 9840
http_requests_total{status="404"} 110
http_requests_total{status="500"} 50
# TYPE http_request_seconds summary
http_request_seconds_sum 1250.0
http_request_seconds_count 10000
"""

samples: dict[tuple[str, str], float] = {}
for line in METRICS.strip().split("\n"):
    if not line.startswith("#"):
        name, labels, value = re.fullmatch(r"(\w+)(?:\{(.*)\})? (\S+)", line).groups()
        samples[name, labels or ""] = float(value)

requests = {key: n for key, n in samples.items() if key[0] == "http_requests_total"}
errors = sum(n for (_, labels), n in requests.items() if 'status="5' in labels)
print(f"error share: {errors / sum(requests.values()):.2%}")

mean = samples["http_request_seconds_sum", ""] / samples["http_request_seconds_count", ""]
print(f"mean duration: {mean * 1000:.0f} ms")
