# A conversion rate by Bayes: a prior, the data, and the posterior as a curve on
# a grid; the answer is a distribution, not one number.

from itertools import accumulate

GRID = [step / 1000 for step in range(1, 1000)]


def posterior(successes: int, trials: int, prior) -> list[float]:
    weights = [prior(p) * p**successes * (1 - p) ** (trials - successes) for p in GRID]
    total = sum(weights)
    return [weight / total for weight in weights]


def summary(curve: list[float]) -> str:
    mean = sum(p * weight for p, weight in zip(GRID, curve))
    below = list(accumulate(curve))
    low = next(p for p, share in zip(GRID, below) if share >= 0.025)
    high = next(p for p, share in zip(GRID, below) if share >= 0.975)
    return f"mean {mean:.3f}, 95 % credible {low:.3f} to {high:.3f}"


def flat(p):
    return 1.0


def sceptical(p):  # the shape of Beta(2, 38), whose mean is 5 %
    return p * (1 - p) ** 37


# The more data, the less the prior matters.
print("3 of 20, flat prior:     ", summary(posterior(3, 20, flat)))
print("3 of 20, sceptical prior:", summary(posterior(3, 20, sceptical)))
print("30 of 200, flat:         ", summary(posterior(30, 200, flat)))
print("30 of 200, sceptical:    ", summary(posterior(30, 200, sceptical)))
