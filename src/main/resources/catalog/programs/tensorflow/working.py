# A Keras model: layers in a row, compile with a loss and an optimizer, fit, and
# predict. The lower half stands in for TensorFlow, for one dense layer.

import math
import random


def main():
    x = [[a / 10, b / 10] for a in range(10) for b in range(10)]
    y = [1 if 2 * a + b > 1.4 else 0 for a, b in x]

    model = Sequential([Dense(1, activation="sigmoid", input_dim=2)])
    model.compile(optimizer=SGD(learning_rate=1.0), loss="binary_crossentropy")
    history = model.fit(x, y, epochs=60, batch_size=10)

    print("loss:", [round(history[epoch], 3) for epoch in (0, 9, 59)])
    right = sum((p > 0.5) == (label == 1) for p, label in zip(model.predict(x), y))
    print(f"{right} of {len(x)} right on the data it has seen")


class Dense:
    def __init__(self, units, activation, input_dim):
        self.weights, self.bias = [0.0] * input_dim, 0.0


class SGD:
    def __init__(self, learning_rate):
        self.learning_rate = learning_rate


class Sequential:
    def __init__(self, layers):
        (self.layer,) = layers

    def compile(self, optimizer, loss):
        self.rate = optimizer.learning_rate

    def predict(self, x):
        layer = self.layer
        sums = (sum(w * v for w, v in zip(layer.weights, row)) + layer.bias for row in x)
        return [1 / (1 + math.exp(-z)) for z in sums]

    def fit(self, x, y, epochs, batch_size):
        rows, rng, history = list(zip(x, y)), random.Random(0), []
        for _ in range(epochs):
            rng.shuffle(rows)
            for start in range(0, len(rows), batch_size):
                batch = rows[start : start + batch_size]
                for (row, label), p in zip(batch, self.predict([row for row, _ in batch])):
                    step = self.rate * (p - label) / len(batch)
                    self.layer.weights = [w - step * v for w, v in zip(self.layer.weights, row)]
                    self.layer.bias -= step
            losses = [-math.log(p if label else 1 - p) for p, label in zip(self.predict(x), y)]
            history.append(sum(losses) / len(losses))
        return history


main()
