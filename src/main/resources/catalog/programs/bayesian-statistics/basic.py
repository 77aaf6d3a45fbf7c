# A conversion rate by Bayes: a prior, the data, and the posterior as a curve on
# a grid; the answer is a distribution, not one number.

GRID = [step / 1000 for step in range(1, 1000)]


def posterior(successes: int, trials: int, prior) -> list[float]:
    weights = [prior(p) * p**successes * (1 - p) ** (trials - successes) for p in GRID]
    total = sum(weights)
    return [weight / total for weight in weights]


def summary(curve: list[float]) -> str:
    mean = sum(p * weight for p, weight in zip(GRID, curve))
    low = high = 0.0
    below = 0.0
    for p, weight in zip(GRID, curve):
        below += weight
        low = low or (p if below >= 0.025 else 0)
        high = high or (p if below >= 0.975 else 0)
    return f"mean {mean:.3f}, 95 % between {low:.3f} and {high:.3f}"


def flat(p):
    return 1.0


def sceptical(p):  # a Beta(2, 38): around 5 %
    return p * (1 - p) ** 37


print("3 of 20, flat prior:     ", summary(posterior(3, 20, flat)))
print("3 of 20, sceptical prior:", summary(posterior(3, 20, sceptical)))
print("30 of 200, flat:         ", summary(posterior(30, 200, flat)))
print("30 of 200, sceptical:    ", summary(posterior(30, 200, sceptical)))
