# An SLO at work: the error budget that 99.9 % leaves, how fast errors burn it,
# and alerts over two windows each, which page only while the burning lasts.

SLO = 0.999
PERIOD_HOURS = 30 * 24
BUDGET = 1 - SLO  # the share of requests that may fail

# Burn rate, long and short window: 2 % of the month's budget in an hour, 5 % in six, 10 % in three days.
RULES = [
    ("page someone now", 14.4, "1h", "5m"),
    ("page someone now", 6.0, "6h", "30m"),
    ("open a ticket", 1.0, "3d", "6h"),
]


def burn_rate(error_ratio: float) -> float:  # 1.0 uses up exactly the budget
    return error_ratio / BUDGET


def decide(ratios: dict[str, float]) -> str:
    # Both windows must burn: the long one shows it matters, the short one that it goes on.
    for action, limit, long, short in RULES:
        if min(burn_rate(ratios[long]), burn_rate(ratios[short])) >= limit:
            return f"{action}: {limit:g} times the budget over {long} and {short}"
    return "nothing"


monthly = 10_000_000
print(f"SLO {SLO:.1%}: {monthly * BUDGET:.0f} of {monthly} requests may fail each month,")
print(f"or {PERIOD_HOURS * 60 * BUDGET:.1f} minutes of complete outage")
print(f"a burn rate of 14.4 empties the budget in {PERIOD_HOURS / 14.4:.0f} hours")

WINDOWS = ("5m", "30m", "1h", "6h", "3d")
situations = {  # percent of requests that failed in each of these windows
    "quiet": (0.05, 0.06, 0.06, 0.06, 0.06),
    "a blip of a minute": (5.0, 0.9, 0.5, 0.14, 0.07),
    "an outage": (3.3, 3.0, 2.1, 0.4, 0.09),
    "just repaired": (0.06, 1.5, 2.1, 0.4, 0.09),
    "a slow leak": (0.75, 0.7, 0.7, 0.65, 0.11),
    "too many for days": (0.2, 0.2, 0.2, 0.2, 0.2),
}
for name, percent in situations.items():
    ratios = {window: value / 100 for window, value in zip(WINDOWS, percent, strict=True)}
    print(f"{name}: burning {burn_rate(ratios['5m']):.1f}x now -> {decide(ratios)}")

spent = 7400
share = spent / (monthly * BUDGET)
print(f"spent {share:.0%} of the budget: {'releases go on' if share < 1 else 'only repairs are released'}")
