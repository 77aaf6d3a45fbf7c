# Fits a straight line by gradient descent, prints how the loss falls, and
# judges the model on data it has not seen, next to a baseline that always
# predicts the average.

import random
from statistics import fmean

rng = random.Random(1)
data = [(x := rng.uniform(0, 10), 3 * x + 4 + rng.gauss(0, 2)) for _ in range(60)]  # true line
train, test = data[:45], data[45:]  # the test set takes no part in the fitting

centre = fmean(x for x, _ in train)  # centring the feature makes descent converge quickly
slope = bias = 0.0


def predict(x: float) -> float:
    return slope * (x - centre) + bias


def loss(points: list[tuple[float, float]]) -> float:  # mean squared error
    return fmean((predict(x) - y) ** 2 for x, y in points)


learning_rate = 0.05
for step in range(61):
    if step in (0, 5, 15, 30, 60):
        print(f"step {step:2}: training loss {loss(train):8.3f}")
    errors = [(x - centre, predict(x) - y) for x, y in train]
    # The gradient: how the loss changes with each parameter.
    slope -= learning_rate * 2 * fmean(error * x for x, error in errors)
    bias -= learning_rate * 2 * fmean(error for _, error in errors)

print(f"learned y = {slope:.2f} x + {bias - slope * centre:.2f}, data made with y = 3 x + 4")
average = fmean(y for _, y in train)
baseline = fmean((y - average) ** 2 for _, y in test)
print(f"test loss {loss(test):.2f}, baseline {baseline:.2f}, noise alone about 4")
