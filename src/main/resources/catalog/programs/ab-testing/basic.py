# Two versions of a page: is the difference more than chance? A permutation test
# shuffles the labels many times: how often does chance alone make a difference
# at least as large?

import random

shown, bought_a, bought_b = 400, 40, 62  # shown to 400 people each, as planned beforehand
observed = bought_b - bought_a
print(f"A {bought_a / shown:.1%}, B {bought_b / shown:.1%}, {100 * observed / shown:.1f} points apart")

rng = random.Random(1)
results = [1] * (bought_a + bought_b) + [0] * (2 * shown - bought_a - bought_b)
as_large = 0
rounds = 2000
for _ in range(rounds):
    by_chance = sum(rng.sample(results, shown))  # who would have seen A
    if abs(bought_a + bought_b - 2 * by_chance) >= abs(observed):  # in either direction
        as_large += 1

p = (as_large + 1) / (rounds + 1)  # what was observed counts as one of the shuffles
print(f"chance made it as large in {as_large} of {rounds} shuffles: p = {p:.3f}")
print("significant at 5 %" if p < 0.05 else "not significant at 5 %")
