# Gradient boosting for regression: each small tree learns what the sum of the
# earlier ones still gets wrong; a learning rate keeps the steps small.

import math
import random
from statistics import mean

rng = random.Random(2)
X = [rng.uniform(0, 10) for _ in range(160)]
y = [math.sin(x) * 3 + rng.gauss(0, 0.3) for x in X]
train, test = list(zip(X, y))[:120], list(zip(X, y))[120:]


def stump(rows):
    """A tree with one split: the threshold that leaves the smallest error."""
    best = None
    for threshold in [step / 2 for step in range(1, 20)]:
        left = [r for x, r in rows if x <= threshold]
        right = [r for x, r in rows if x > threshold]
        if not left or not right:
            continue
        a, b = mean(left), mean(right)
        error = sum((r - a) ** 2 for r in left) + sum((r - b) ** 2 for r in right)
        if best is None or error < best[0]:
            best = (error, threshold, a, b)
    _, threshold, a, b = best
    return lambda x: a if x <= threshold else b


def boost(rounds: int, rate: float):
    base, trees = mean(target for _, target in train), []

    def predict(x):
        return base + rate * sum(tree(x) for tree in trees)

    for _ in range(rounds):
        trees.append(stump([(x, target - predict(x)) for x, target in train]))
    return predict


def error(predict, rows):
    return math.sqrt(mean((target - predict(x)) ** 2 for x, target in rows))


for rounds in (0, 5, 30, 80):
    predict = boost(rounds, rate=0.3)
    print(f"{rounds:2} trees: error {error(predict, train):.2f} trained, {error(predict, test):.2f} unseen")
