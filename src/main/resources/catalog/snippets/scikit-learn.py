# The scikit-learn way in plain Python: an estimator learns in fit and answers in predict, and
# cross-validation fits everything, the scaling too, on the training folds only.

import random
from math import dist, sqrt
from statistics import fmean, mode


class Neighbours:
    def __init__(self, k, scale):
        self.k, self.scale = k, scale  # hyper-parameters here, data only in fit

    def fit(self, X, y):
        columns = list(zip(*X))  # a trailing _ marks what was learned from data
        self.mean_ = [fmean(c) for c in columns]
        deviations = [sqrt(fmean((v - m) ** 2 for v in c)) for c, m in zip(columns, self.mean_)]
        self.std_ = deviations if self.scale else [1 for _ in columns]
        self.known_ = list(zip(self.transform(X), y))
        return self

    def transform(self, X):
        return [[(v - m) / s for v, m, s in zip(row, self.mean_, self.std_)] for row in X]

    def predict(self, X):
        ranked = (sorted(self.known_, key=lambda k: dist(k[0], row)) for row in self.transform(X))
        return [mode(label for _, label in known[: self.k]) for known in ranked]


def cross_val_score(model, X, y, folds=5):
    for fold in range(folds):
        train = [i for i in range(len(X)) if i % folds != fold]
        test = range(fold, len(X), folds)
        model.fit([X[i] for i in train], [y[i] for i in train])
        predictions = model.predict([X[i] for i in test])
        yield fmean(p == y[i] for p, i in zip(predictions, test))


rng = random.Random(2)
y = [i % 2 for i in range(40)]  # the second feature is noise on a large scale
X = [(rng.gauss(3 * label, 1), rng.uniform(0, 1000)) for label in y]
for scale in (False, True):
    for k in (1, 7):
        scores = list(cross_val_score(Neighbours(k, scale), X, y))
        shown = " ".join(f"{score:.2f}" for score in scores)
        print(f"scaled {scale!s:5} k={k}: accuracy {fmean(scores):.2f} (folds {shown})")
