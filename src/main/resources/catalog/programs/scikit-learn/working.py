# Cross-validation without leaks: a pipeline keeps scaler and model together, so
# that the scaling is learned from the training folds alone. The lower half
# stands in for scikit-learn.

# sklearn.model_selection has cross_validate, sklearn.pipeline Pipeline, sklearn.preprocessing the scaler
from copy import deepcopy
from math import dist
from statistics import mean, pstdev, stdev

def main():
    # metres say everything about the class, euros nothing but are large numbers
    X = [[1 + i % 2 + (i * 37 % 10) / 20, (i * 7919) % 5000] for i in range(60)]
    y = ["tall" if i % 2 else "short" for i in range(60)]

    pipeline = Pipeline([("scale", StandardScaler()), ("model", NearestCentroid())])
    for model in (NearestCentroid(), pipeline):
        result = cross_validate(model, X, y, cv=5, return_estimator=True)
        scores = list(result["test_score"])
        print(f"{type(model).__name__}: {mean(scores):.2f} +- {stdev(scores):.2f} in {len(scores)} folds")
    seen = [int(fitted.named_steps["scale"].n_samples_seen_) for fitted in result["estimator"]]
    print(f"of {len(X)} rows the scaler of each fold saw", *seen)

class StandardScaler:
    def fit(self, X, y=None):
        self.n_samples_seen_ = len(X)
        self.stats_ = [(mean(column), pstdev(column)) for column in zip(*X)]
        return self
    def transform(self, X):
        return [[(value - m) / s for value, (m, s) in zip(row, self.stats_)] for row in X]

class NearestCentroid:
    def fit(self, X, y):
        groups = {label: [row for row, other in zip(X, y) if other == label] for label in sorted(set(y))}
        self.centroids_ = {label: [mean(column) for column in zip(*rows)] for label, rows in groups.items()}
        return self
    def predict(self, X):
        return [min(self.centroids_, key=lambda label: dist(row, self.centroids_[label])) for row in X]

class Pipeline:
    def __init__(self, steps):
        self.named_steps = dict(steps)
    def fit(self, X, y):
        self.named_steps["model"].fit(self.named_steps["scale"].fit(X).transform(X), y)
        return self
    def predict(self, X):
        return self.named_steps["model"].predict(self.named_steps["scale"].transform(X))

def cross_validate(model, X, y, cv, return_estimator):
    result = {"test_score": []}
    for k in range(cv):
        train, test = [i for i in range(len(X)) if i % cv != k], range(k, len(X), cv)
        fitted = deepcopy(model).fit([X[i] for i in train], [y[i] for i in train])  # never sees the test fold
        if return_estimator:
            result.setdefault("estimator", []).append(fitted)
        predicted = fitted.predict([X[i] for i in test])
        result["test_score"].append(mean(p == y[i] for p, i in zip(predicted, test)))
    return result

main()
