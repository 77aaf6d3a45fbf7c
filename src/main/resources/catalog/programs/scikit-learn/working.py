# Cross-validation without leaks: the scaler is fitted inside each fold, as a
# scikit-learn Pipeline does it. Small classes stand in for the library.

from statistics import mean, stdev


class StandardScaler:
    def fit(self, X, y=None):
        self.stats_ = [(mean(c), stdev(c)) for c in zip(*X)]
        return self

    def transform(self, X):
        return [[(v - m) / s for v, (m, s) in zip(row, self.stats_)] for row in X]


class NearestCentroid:
    def fit(self, X, y):
        groups = {label: [row for row, other in zip(X, y) if other == label] for label in set(y)}
        self.centroids_ = {label: [mean(c) for c in zip(*rows)] for label, rows in groups.items()}
        return self

    def predict(self, X):
        def distance(row, centre):
            return sum((a - b) ** 2 for a, b in zip(row, centre))

        return [min(sorted(self.centroids_), key=lambda c: distance(row, self.centroids_[c])) for row in X]


def cross_val_score(X, y, folds, scale):
    scores = []
    for k in range(folds):
        train = [i for i in range(len(X)) if i % folds != k]
        test = [i for i in range(len(X)) if i % folds == k]
        X_train, X_test = [X[i] for i in train], [X[i] for i in test]
        if scale:
            scaler = StandardScaler().fit(X_train)  # never sees the test fold
            X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)
        model = NearestCentroid().fit(X_train, [y[i] for i in train])
        hits = [p == y[i] for p, i in zip(model.predict(X_test), test)]
        scores.append(sum(hits) / len(hits))
    return scores


# metres say everything about the class, euros nothing but are large numbers
X = [[1 + i % 2 + (i * 37 % 10) / 20, (i * 7919) % 5000] for i in range(60)]
y = ["tall" if i % 2 else "short" for i in range(60)]
for scale in (False, True):
    scores = cross_val_score(X, y, folds=5, scale=scale)
    print(f"scaled {scale}: {mean(scores):.2f} in {len(scores)} folds, from {min(scores):.2f}")
