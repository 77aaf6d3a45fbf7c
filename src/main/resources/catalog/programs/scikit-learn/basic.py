# A first model with the interface of scikit-learn: split the data, fit, score,
# and compare with a baseline. The lower half stands in for the library.

# from sklearn.model_selection import train_test_split; from sklearn.neighbors import KNeighborsClassifier
import random
from math import ceil, dist
from statistics import mode


def main():
    X_train, X_test, y_train, y_test = train_test_split(*flowers(), test_size=0.25, random_state=0)
    model = KNeighborsClassifier(n_neighbors=5).fit(X_train, y_train)
    print(f"{len(X_train)} flowers to learn from, {len(X_test)} to test")
    print(f"always {mode(y_train)}: {y_test.count(mode(y_train)) / len(y_test):.2f}")
    print(f"{model.n_neighbors} neighbours: {model.score(X_test, y_test):.2f}")


class KNeighborsClassifier:
    def __init__(self, n_neighbors):
        self.n_neighbors = n_neighbors

    def fit(self, X, y):
        self.known = list(zip(X, y))
        return self

    def predict(self, X):
        nearest = [sorted(self.known, key=lambda k: dist(k[0], x))[: self.n_neighbors] for x in X]
        return [mode(label for _, label in each) for each in nearest]

    def score(self, X, y):
        return sum(a == b for a, b in zip(self.predict(X), y)) / len(y)


def train_test_split(X, y, test_size, random_state):
    order, size = random.Random(random_state).sample(range(len(X)), len(X)), ceil(len(X) * test_size)
    return [[values[i] for i in part] for values in (X, y) for part in (order[size:], order[:size])]


def flowers():  # length and width of a petal, around the means of three kinds
    rng, means = random.Random(0), {"setosa": (1.4, 0.2), "versicolor": (4.3, 1.3), "virginica": (5.6, 2.0)}
    y = [name for name in means for _ in range(40)]
    return [[rng.gauss(means[name][0], 0.4), rng.gauss(means[name][1], 0.2)] for name in y], y


main()
