# How Prometheus turns samples into answers, in plain Python: rate() of a
# counter that may be reset, a quantile from histogram buckets, and an alert
# that must hold for a while.

from itertools import pairwise


def rate(samples: list[tuple[int, float]]) -> float:  # per second
    increase = 0.0
    for (_, before), (_, now) in pairwise(samples):
        increase += now - before if now >= before else now  # a smaller value: restarted at 0
    return increase / (samples[-1][0] - samples[0][0])


def histogram_quantile(q: float, buckets: dict[float, int]) -> float:  # cumulative counts
    rank, lower, below = q * max(buckets.values()), 0.0, 0
    for upper, cumulative in buckets.items():
        if cumulative >= rank:  # linear interpolation inside the bucket
            return lower + (upper - lower) * (rank - below) / (cumulative - below)
        lower, below = upper, cumulative
    return lower


requests = [(0, 1000), (15, 1300), (30, 1600), (45, 200), (60, 500)]  # a restart before t=45
print(f"rate: {rate(requests):.2f} requests/s; naive difference: {(500 - 1000) / 60:.2f}")

latency = {0.1: 620, 0.25: 900, 0.5: 970, 1.0: 995, 2.5: 1000}  # le -> count
latency_sum = 142.0  # seconds
shown = [f"p{q * 100:.0f} {histogram_quantile(q, latency):.3f} s" for q in (0.5, 0.95, 0.99)]
print("latency:", ", ".join(shown), f"(average {latency_sum / 1000} s hides the tail)")


def alert(values: list[float], threshold: float, hold: int) -> str:
    above, states = 0, []
    for value in values:
        above = above + 1 if value > threshold else 0
        states.append("firing" if above > hold else "pending" if above else "ok")
    return " ".join(states)


print("one spike: ", alert([0.1, 0.9, 0.2, 0.1, 0.1, 0.2], threshold=0.5, hold=2))
print("sustained: ", alert([0.1, 0.6, 0.7, 0.8, 0.9, 0.3], threshold=0.5, hold=2))
