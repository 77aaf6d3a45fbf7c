# Two versions of a page: is the difference more than chance? A permutation test
# shuffles the labels many times: how often does chance alone make a difference
# at least as large?

import random

shown, bought_a, bought_b = 400, 40, 62  # shown to 400 people each, as planned beforehand
observed = bought_b - bought_a
print(f"A {bought_a / shown:.1%}, B {bought_b / shown:.1%}, {100 * observed / shown:.1f} points apart")

rng = random.Random(1)
buyers, as_large, rounds = bought_a + bought_b, 0, 500
for _ in range(rounds):
    places = rng.sample(range(2 * shown), buyers)  # where the buyers land; the first half sees A
    by_chance = sum(place < shown for place in places)
    if abs(buyers - 2 * by_chance) >= abs(observed):  # in either direction
        as_large += 1

p = (as_large + 1) / (rounds + 1)  # what was observed counts as one of the shuffles
print(f"chance made it as large in {as_large} of {rounds} shuffles: p = {p:.3f}")
print("significant at 5 %" if p < 0.05 else "not significant at 5 %")
