# Why did the model decide so? Permutation importance for the whole model, and
# exact Shapley values for one person: each feature's fair share of the
# difference to the average prediction.

import random
from itertools import combinations
from math import factorial
from statistics import mean

FEATURES = ["income", "debt", "age"]
rng = random.Random(3)


def draw():
    return rng.gauss(50, 10), rng.gauss(20, 6), rng.gauss(40, 12)


def model(income: float, debt: float, age: float) -> float:
    return 0.8 * income - 1.5 * debt - 0.02 * income * (debt > 25)  # age plays no part


people = [draw() for _ in range(200)]  # not those that the model has learned from
truth = [model(*person) + rng.gauss(0, 3) for person in people]


def error(rows) -> float:
    return mean(abs(outcome - model(*row)) for outcome, row in zip(truth, rows))


print(f"mean absolute error of the model: {error(people):.1f}")
for index, name in enumerate(FEATURES):
    column = [person[index] for person in people]
    rng.shuffle(column)
    mixed = [p[:index] + (value,) + p[index + 1 :] for p, value in zip(people, column)]
    print(f"  with {name} shuffled the error grows by {error(mixed) - error(people):.1f}")


def value(known: tuple[int, ...], person) -> float:
    """The average prediction if these features are the person's and the rest anybody's."""
    return mean(model(*(person[i] if i in known else other[i] for i in range(3))) for other in people)


person = (60.0, 30.0, 25.0)
total = 0.0
print(f"prediction for {person}: {model(*person):.1f}, on average {value((), person):.1f}; shares:")
for i, name in enumerate(FEATURES):
    others = [j for j in range(3) if j != i]
    share = sum(
        factorial(size) * factorial(2 - size) / 6 * (value((*group, i), person) - value(group, person))
        for size in range(3)
        for group in combinations(others, size)
    )
    total += share
    print(f"  {name} {share:+.1f}")
print("they add up to the difference:", abs(total - (model(*person) - value((), person))) < 1e-9)
