# An SLO at work: the error budget that 99.9 % leaves, how fast requests burn
# it, and a multi-window alert that pages for a fast burn only while it lasts.

SLO = 0.999
PERIOD_HOURS = 30 * 24
BUDGET = 1 - SLO  # the share of requests that may fail


def burn_rate(errors: int, requests: int) -> float:  # 1.0 uses up exactly the budget
    return errors / requests / BUDGET


def decide(short: float, long: float) -> str:
    # Both windows must burn: the long one shows it matters, the short one that it goes on.
    if min(short, long) >= 14.4:  # 2 % of the month's budget in one hour
        return "page someone now"
    return "open a ticket" if min(short, long) >= 3 else "nothing"


monthly = 10_000_000
print(f"SLO {SLO:.1%}: {monthly * BUDGET:.0f} of {monthly} requests may fail each month,")
print(f"or {PERIOD_HOURS * 60 * BUDGET:.1f} minutes of complete outage")
print(f"a burn rate of 14.4 empties the budget in {PERIOD_HOURS / 14.4:.0f} hours")

situations = [  # errors and requests in 5 minutes and in 1 hour
    ("quiet", (1, 1200), (12, 14000)),
    ("a blip of one minute", (60, 1200), (65, 14000)),
    ("a real outage", (40, 1200), (300, 14000)),
    ("just repaired", (1, 1200), (300, 14000)),
    ("slow leak", (5, 1200), (60, 14000)),
]
for name, short, long in situations:
    rates = burn_rate(*short), burn_rate(*long)
    print(f"{name}: burning {rates[0]:.1f}x and {rates[1]:.1f}x -> {decide(*rates)}")

spent = 7400
print(f"spent {spent / (monthly * BUDGET):.0%} of the budget: releases go on until it is gone")
