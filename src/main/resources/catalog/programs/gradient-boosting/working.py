# Gradient boosting with the calls of scikit-learn: many shallow trees in a row,
# a learning rate that shortens each step, and a validation set that tells how
# many trees are enough. A small class below stands in for the library.

import math
import random
from statistics import mean


def main(GradientBoostingRegressor) -> None:  # from sklearn.ensemble
    rng = random.Random(2)
    X = [[rng.uniform(0, 10)] for _ in range(180)]
    curve = [3 * math.sin(x) for [x] in X]
    y = [value + rng.gauss(0, 1) for value in curve]
    seen, valid, test = slice(0, 60), slice(60, 120), slice(120, 180)
    model = GradientBoostingRegressor(n_estimators=150, learning_rate=0.5, max_depth=1).fit(X[seen], y[seen])
    learned = [rmse(y[seen], predicted) for predicted in model.staged_predict(X[seen])]
    unseen = [rmse(y[valid], predicted) for predicted in model.staged_predict(X[valid])]
    for trees in (1, 10, 30, 150):
        print(f"{trees:3} trees: error {learned[trees - 1]:.2f} learned, {unseen[trees - 1]:.2f} unseen")
    best = unseen.index(min(unseen)) + 1
    model = GradientBoostingRegressor(n_estimators=best, learning_rate=0.5, max_depth=1).fit(X[seen], y[seen])
    print(f"{best} trees are enough: error {rmse(y[test], model.predict(X[test])):.2f} on the test set")
    print(f"the mean: {rmse(y[test], [mean(y[seen])] * 60):.2f}, the curve: {rmse(y[test], curve[test]):.2f}")


def rmse(y, predicted) -> float:
    return math.sqrt(mean((a - b) ** 2 for a, b in zip(y, predicted)))


class GradientBoostingRegressor:
    def __init__(self, n_estimators, learning_rate, max_depth):
        assert max_depth == 1, "here a tree has one split, on one feature"
        self.n_estimators, self.learning_rate = n_estimators, learning_rate

    def fit(self, X, y):
        self.first, self.trees = mean(y), []
        rest = [value - self.first for value in y]
        for _ in range(self.n_estimators):
            tree = max((split(X, rest, number / 2) for number in range(1, 20)), key=lambda tree: tree[3])
            self.trees.append(tree)  # learns what the sum of the earlier ones still gets wrong
            rest = [r - self.learning_rate * tree[1 + (x > tree[0])] for [x], r in zip(X, rest)]
        return self

    def staged_predict(self, X):
        sums = [self.first for _ in X]
        for threshold, *means, _ in self.trees:
            sums = [total + self.learning_rate * means[x > threshold] for [x], total in zip(X, sums)]
            yield sums

    def predict(self, X):
        return [*self.staged_predict(X)][-1]


def split(X, rest, threshold):
    sides = [[r for [x], r in zip(X, rest) if (x > threshold) == above] for above in (False, True)]
    return threshold, *map(mean, sides), sum(sum(side) ** 2 / len(side) for side in sides)


main(GradientBoostingRegressor)
