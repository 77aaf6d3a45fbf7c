# Metrics in Prometheus' text format, read from /metrics now and a minute later:
# counters grow until a restart, so a dashboard shows what was added in between.
# Above each number of the dashboard stands its query in PromQL.

METRICS = """
# HELP http_requests_total Requests by status.
# TYPE http_requests_total counter
http_requests_total{status="200"} 9840
http_requests_total{status="404"} 110
http_requests_total{status="500"} 50
# HELP http_request_duration_seconds How long requests took.
# TYPE http_request_duration_seconds summary
http_request_duration_seconds_sum 1250.0
http_request_duration_seconds_count 10000
"""
AFTER_60_SECONDS = """
http_requests_total{status="200"} 10410
http_requests_total{status="404"} 116
http_requests_total{status="500"} 74
http_request_duration_seconds_sum 1490.0
http_request_duration_seconds_count 10600
"""


def samples(text: str) -> dict[str, float]:
    lines = [line for line in text.strip().split("\n") if not line.startswith("#")]
    return {series: float(value) for series, value in (line.rsplit(" ", 1) for line in lines)}


before, after = samples(METRICS), samples(AFTER_60_SECONDS)
rate = {series: (after[series] - before[series]) / 60 for series in after}

# rate needs two readings or more within its [1m]: with scrape_interval: 15s there are four of them,
# with 1m, the default, only one, and the answer is empty.
# sum(rate(http_requests_total[1m]))
requests = sum(value for series, value in rate.items() if series.startswith("http_requests_total"))
print(f"requests: {requests:.0f}/s")
# sum(rate(http_requests_total{status=~"5.."}[1m])) / sum(rate(http_requests_total[1m]))
errors = sum(value for series, value in rate.items() if 'status="5' in series)
print(f"error share: {errors / requests:.1%}")
ever = after['http_requests_total{status="500"}'] / after["http_request_duration_seconds_count"]
print(f"  the counters alone say {ever:.1%}, for they go back to the start")
# rate(http_request_duration_seconds_sum[1m]) / rate(http_request_duration_seconds_count[1m])
mean = rate["http_request_duration_seconds_sum"] / rate["http_request_duration_seconds_count"]
print(f"mean duration: {mean * 1000:.0f} ms")
