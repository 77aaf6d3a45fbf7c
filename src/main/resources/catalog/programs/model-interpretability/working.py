# Why did the model decide so? Permutation importance for the whole model, and
# exact Shapley values for one person: each feature's fair share of the
# difference.

import random
from itertools import combinations
from math import factorial
from statistics import mean

FEATURES = ["income", "debt", "age"]
rng = random.Random(3)
people = [(rng.gauss(50, 10), rng.gauss(20, 6), rng.gauss(40, 12)) for _ in range(200)]


def model(income: float, debt: float, age: float) -> float:
    return 0.8 * income - 1.5 * debt - 0.02 * income * (debt > 25)  # age plays no part


truth = [model(*person) for person in people]
for index, name in enumerate(FEATURES):
    column = [person[index] for person in people]
    rng.shuffle(column)
    mixed = [p[:index] + (value,) + p[index + 1 :] for p, value in zip(people, column)]
    change = mean(abs(a - model(*p)) for a, p in zip(truth, mixed))
    print(f"{name}: shuffling it changes the answer by {change:.1f}")

average = [mean(person[i] for person in people) for i in range(3)]


def value(known: tuple[int, ...], person) -> float:
    """The answer when only these features are known; the others are average."""
    return model(*(person[i] if i in known else average[i] for i in range(3)))


person = (60.0, 30.0, 25.0)
total = 0.0
for i, name in enumerate(FEATURES):
    others = [j for j in range(3) if j != i]
    share = sum(
        factorial(size) * factorial(2 - size) / 6 * (value((*group, i), person) - value(group, person))
        for size in range(3)
        for group in combinations(others, size)
    )
    total += share
    print(f"{name}: {share:+.1f}")
print("they add up to the difference:", abs(total - (model(*person) - model(*average))) < 1e-9)
