# Rules of Prometheus, evaluated after each scrape: a restart makes no dip, one
# slow scrape pages nobody, several do. Stand-ins of its functions do the sums.

import re
from collections import Counter, defaultdict, namedtuple
from itertools import pairwise

RULES = """
groups:
  - name: shop
    interval: 15s
    rules:
      - record: job:http_requests:rate1m
        expr: sum by (job) (rate(http_requests_total[1m]))
      - record: job:http_request_duration_seconds:p95
        expr: histogram_quantile(0.95, sum by (job, le) (rate(http_request_duration_seconds_bucket[1m])))
      - alert: SlowRequests
        expr: job:http_request_duration_seconds:p95 > 0.5
        for: 60s
        labels: {severity: page}
        annotations: {summary: "p95 of {{ $labels.job }} is {{ $value | humanizeDuration }}"}
"""
FAST, SLOW = {"0.5": 97, "1": 99, "+Inf": 100}, {"0.5": 60, "1": 98, "+Inf": 100}  # le -> requests
Labels = namedtuple("Labels", "job instance le", defaults=("", "", ""))
samples = defaultdict(lambda: defaultdict(list))  # name -> labels -> a value every 15 s

def rate(name, minutes):  # a value below the one before: the counter restarted at 0
    past = {key: list(pairwise(values[-4 * minutes :])) for key, values in samples[name].items()}
    return {key: sum(b - a if b >= a else b for a, b in both) / 15 / len(both) for key, both in past.items()}

def sum_by(names, vector):
    sums = Counter()
    for labels, value in vector.items():
        sums[Labels(**{name: getattr(labels, name) for name in names.split(", ")})] += value
    return sums

def histogram_quantile(q, buckets):  # of one job; Prometheus stops at the last finite bound
    rank, lower, below = q * max(buckets.values()), 0.0, 0.0
    for (job, _, le), count in buckets.items():
        if count >= rank:  # the bucket of the answer, taken as evenly filled
            return {Labels(job): lower + (float(le) - lower) * (rank - below) / (count - below)}
        lower, below = float(le), count

calls = re.sub(r"sum by \((.+?)\) .", r"sum_by('\1', ", re.sub(r"(\w+)\[(\d+)m]", r"'\1', \2", RULES))
rate1m, p95 = re.findall(r"expr: (.+\))$", calls, re.M)  # the expressions, as calls of the functions above
limit, hold = map(float, re.findall(r"(?:p95 >|for:) ([\d.]+)", RULES))
totals, above = {"a": Counter(), "b": Counter()}, 0  # the counters of two instances
for now in range(0, 271, 15):
    if now == 75:
        totals["b"].clear()  # restarted
    for name, counts in totals.items():
        counts.update(SLOW if now == 135 or now >= 210 else FAST)
        samples["http_requests_total"][Labels("shop", name)].append(counts["+Inf"])
        for le, count in counts.items():
            samples["http_request_duration_seconds_bucket"][Labels("shop", name, le)].append(count)
    if now:  # a rate needs two samples
        (requests,), (seconds,) = eval(rate1m).values(), eval(p95).values()
        above = above + 1 if seconds > limit else 0
        state = "firing" if (above - 1) * 15 >= hold else "pending" if above else "inactive"
        print(f"{now:3} s: {requests:.2f} requests/s, p95 {seconds:.3f} s, SlowRequests {state}")
