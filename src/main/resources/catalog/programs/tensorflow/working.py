# A Keras model: layers in a row, compile with a loss and an optimizer, fit with
# a part held back, predict. The lower half stands in for TensorFlow, for one
# dense layer.

import math
import random


def main():
    x = [[a / 10, b / 10] for a in range(10) for b in range(10)]
    random.Random(1).shuffle(x)
    y = [1 if 2 * a + b > 1.4 else 0 for a, b in x]

    model = Sequential([Input(shape=(2,)), Dense(1, activation="sigmoid")])
    model.compile(optimizer=SGD(learning_rate=1.0), loss="binary_crossentropy")
    history = model.fit(x[:75], y[:75], epochs=60, batch_size=10)

    print("loss:", [round(history.history["loss"][epoch], 3) for epoch in (0, 9, 59)])
    right = sum((p > 0.5) == (label == 1) for (p,), label in zip(model.predict(x[75:]), y[75:]))
    print(f"{right} of 25 right that it has not seen; always 1: {sum(y[75:])}")


class Settings:  # these three only remember what they were given
    def __init__(self, units=1, **settings):
        vars(self).update(settings)


Input = Dense = SGD = Settings


class Sequential:
    def __init__(self, layers):
        entrance, self.layer = layers
        self.layer.weights, self.layer.bias = [0.0] * entrance.shape[0], 0.0

    def compile(self, optimizer, loss):
        self.rate = optimizer.learning_rate

    def predict(self, x):
        sums = (sum(w * v for w, v in zip(self.layer.weights, row)) + self.layer.bias for row in x)
        return [[1 / (1 + math.exp(-z))] for z in sums]

    def fit(self, x, y, epochs, batch_size):
        rows, rng, self.history = list(zip(x, y)), random.Random(0), {"loss": []}
        for _ in range(epochs):
            rng.shuffle(rows)
            for start in range(0, len(rows), batch_size):
                batch = rows[start : start + batch_size]
                for (row, label), (p,) in zip(batch, self.predict([row for row, _ in batch])):
                    step = self.rate * (p - label) / len(batch)
                    self.layer.weights = [w - step * v for w, v in zip(self.layer.weights, row)]
                    self.layer.bias -= step
            losses = [-math.log(p if label else 1 - p) for (p,), label in zip(self.predict(x), y)]
            self.history["loss"].append(sum(losses) / len(losses))
        return self


main()
