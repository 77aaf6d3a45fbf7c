# Correlation is not effect: those who took the training earn more, partly
# because motivated people took it. Comparing like with like shows what it
# really does.

import random
from statistics import mean

rng = random.Random(6)
people = []
for _ in range(4000):
    motivated = rng.random() < 0.5
    trained = rng.random() < (0.8 if motivated else 0.2)  # who chooses, not chance
    wage = 30 + 10 * motivated + 2 * trained + rng.gauss(0, 3)  # the true effect is 2
    people.append((motivated, trained, wage))


def difference(rows) -> float:
    return mean(w for _, t, w in rows if t) - mean(w for _, t, w in rows if not t)


print(f"naive difference: {difference(people):.1f}")

strata = {value: [row for row in people if row[0] == value] for value in (False, True)}
adjusted = sum(difference(rows) * len(rows) / len(people) for rows in strata.values())
print(f"within equal motivation: {adjusted:.1f}")

# The same by weights: each person counts 1 / (the chance of what they chose).
chance = {value: mean(t for _, t, _ in rows) for value, rows in strata.items()}


def weighted(treated: bool) -> float:
    rows = [(w, 1 / (chance[m] if treated else 1 - chance[m])) for m, t, w in people if t == treated]
    return sum(w * weight for w, weight in rows) / sum(weight for _, weight in rows)


print(f"by inverse probability: {weighted(True) - weighted(False):.1f}")
print("true effect: 2.0; none of this helps against a cause that was not measured")
