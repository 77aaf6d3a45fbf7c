# A first model with scikit-learn: split the data, fit a classifier, and judge
# it on flowers that it has not seen.
# needs: scikit-learn

from sklearn.datasets import load_iris
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(
    X, y, test_size=0.25, random_state=0, stratify=y
)

model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
baseline = DummyClassifier().fit(X_train, y_train)

print(f"{len(X_train)} flowers to learn from, {len(X_test)} to test")
print(f"accuracy of always the same answer: {baseline.score(X_test, y_test):.2f}")
print(f"accuracy of logistic regression: {model.score(X_test, y_test):.2f}")
print("first answers:", model.predict(X_test[:5]), "truth:", y_test[:5])
