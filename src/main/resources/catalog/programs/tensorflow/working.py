# A Keras model: layers in a row, compile, fit, evaluate on a part held back.
# The lower half stands in for TensorFlow: a dense layer, a sigmoid, accuracy.

# from keras import Input, Sequential; from keras.layers import Dense; from keras.optimizers import SGD
import math
import random

def main():
    x = random.Random(1).sample([[a / 10, b / 10] for a in range(10) for b in range(10)], k=100)
    y = [1 if 2 * a + b > 1.4 else 0 for a, b in x]

    x_train, y_train, x_test, y_test = array(x[:75]), array(y[:75]), array(x[75:]), array(y[75:])
    model = Sequential([Input(shape=(2,)), Dense(1, activation="sigmoid")])
    model.compile(optimizer=SGD(learning_rate=1.0), loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(x_train, y_train, epochs=60, batch_size=10, verbose=0)

    print("loss while training:", [round(history.history["loss"][epoch], 3) for epoch in (0, 9, 59)])
    loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
    print(f"not seen before: loss {loss:.3f}, accuracy {accuracy:.2f}; always 0: {1 - sum(y_test) / 25:.2f}")

class Settings:  # these three only remember what they were given
    def __init__(self, units=1, **settings):
        vars(self).update(settings, units=units)

Input, Dense, SGD, array = Settings, Settings, Settings, list  # array is NumPy's: Keras takes no lists

class Sequential:
    def __init__(self, layers):
        entrance, self.layer = layers
        self.layer.weights, self.layer.bias = [0.0] * entrance.shape[0], 0.0

    def compile(self, optimizer, loss, metrics):
        assert (self.layer.units, self.layer.activation, loss) == (1, "sigmoid", "binary_crossentropy")
        self.rate = optimizer.learning_rate

    def predict(self, x):
        sums = (sum(w * v for w, v in zip(self.layer.weights, row)) + self.layer.bias for row in x)
        return [[1 / (1 + math.exp(-z))] for z in sums]

    def evaluate(self, x, y, verbose):
        rows = [(p, label) for (p,), label in zip(self.predict(x), y)]
        loss = sum(-math.log(p if label else 1 - p) for p, label in rows) / len(rows)
        return loss, sum((p > 0.5) == label for p, label in rows) / len(rows)

    def fit(self, x, y, epochs, batch_size, verbose):
        rows, rng, self.history = list(zip(x, y)), random.Random(0), {"loss": []}
        for _ in range(epochs):
            rng.shuffle(rows)
            total = 0.0
            for batch in (rows[start : start + batch_size] for start in range(0, len(rows), batch_size)):
                inputs, labels = zip(*batch)
                total += self.evaluate(inputs, labels, verbose)[0] * len(batch)  # before the step, as Keras
                for row, label, (p,) in zip(inputs, labels, self.predict(inputs)):
                    step = self.rate * (p - label) / len(batch)
                    self.layer.weights = [w - step * v for w, v in zip(self.layer.weights, row)]
                    self.layer.bias -= step
            self.history["loss"].append(total / len(rows))
        return self

main()
