# The interface of scikit-learn, fit and predict, on a nearest-neighbour
# classifier of ten lines; split, baseline and score as with the library.

import math
import random
from collections import Counter


class KNeighborsClassifier:
    def __init__(self, n_neighbors: int = 3):
        self.n_neighbors = n_neighbors

    def fit(self, X, y):
        self.X_, self.y_ = X, y
        return self

    def predict(self, X):
        return [self._vote(sorted(zip(self.X_, self.y_), key=lambda p: math.dist(p[0], x))) for x in X]

    def _vote(self, nearest):
        return Counter(label for _, label in nearest[: self.n_neighbors]).most_common(1)[0][0]

    def score(self, X, y):
        return sum(a == b for a, b in zip(self.predict(X), y)) / len(y)


rng = random.Random(0)
centres = {"setosa": (1.4, 0.2), "versicolor": (4.3, 1.3), "virginica": (5.6, 2.0)}
data = [((rng.gauss(a, 0.4), rng.gauss(b, 0.2)), name) for name, (a, b) in centres.items() for _ in range(40)]
rng.shuffle(data)
X, y = zip(*data)
X_train, X_test, y_train, y_test = X[:90], X[90:], y[:90], y[90:]

model = KNeighborsClassifier(n_neighbors=5).fit(X_train, y_train)
baseline = Counter(y_train).most_common(1)[0][0]
print(f"always {baseline}: {y_test.count(baseline) / len(y_test):.2f}")
print(f"5 neighbours: {model.score(X_test, y_test):.2f}")
print(f"on its own training data with 1 neighbour: "
      f"{KNeighborsClassifier(1).fit(X_train, y_train).score(X_train, y_train):.2f} (means nothing)")
