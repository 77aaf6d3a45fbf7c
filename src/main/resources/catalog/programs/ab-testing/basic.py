# Two versions of a page: is the difference more than chance? Labels are
# shuffled many times; how often does chance alone make a difference as large?

import random

shown, bought_a, bought_b = 400, 40, 62
observed = (bought_b - bought_a) / shown
print(f"A {bought_a / shown:.1%}, B {bought_b / shown:.1%}, difference {observed:.1%}")

rng = random.Random(1)
results = [1] * (bought_a + bought_b) + [0] * (2 * shown - bought_a - bought_b)
as_large = 0
rounds = 2000
for _ in range(rounds):
    by_chance = sum(rng.sample(results, shown))  # who would have seen A
    if abs(bought_a + bought_b - 2 * by_chance) / shown >= observed:
        as_large += 1

p = as_large / rounds
print(f"chance makes it as large in {as_large} of {rounds} cases: p = {p:.3f}")
print("more than chance" if p < 0.05 else "may be chance")
