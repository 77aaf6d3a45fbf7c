# Trains a small neural network on XOR, which no straight line can separate:
# forward pass, backpropagation by the chain rule, and a gradient checked by
# finite differences.

import random
from math import exp, log, tanh

DATA = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
rng = random.Random(1)
hidden = [[rng.uniform(-1, 1) for _ in range(3)] for _ in range(4)]  # weight, weight, bias
output = [rng.uniform(-1, 1) for _ in range(4)]


def forward(x):
    activations = [tanh(a * x[0] + b * x[1] + bias) for a, b, bias in hidden]
    return activations, 1 / (1 + exp(-sum(w * h for w, h in zip(output, activations))))


def loss():  # cross-entropy
    return sum(-log(forward(x)[1] if y else 1 - forward(x)[1]) for x, y in DATA)


def train(rate):
    for x, y in DATA:  # stochastic gradient descent: one example at a time
        activations, probability = forward(x)
        error = probability - y  # derivative of cross-entropy through the sigmoid
        for i, h in enumerate(activations):
            slope = error * output[i] * (1 - h * h)  # chain rule: back through tanh
            output[i] -= rate * error * h
            for j, value in enumerate((*x, 1)):
                hidden[i][j] -= rate * slope * value


gradient = sum((forward(x)[1] - y) * forward(x)[0][0] for x, y in DATA)  # of output[0]
before, output[0] = loss(), output[0] + 1e-6
print(f"gradient by backpropagation {gradient:.6f}, by difference {(loss() - before) / 1e-6:.6f}")
for epoch in range(121):
    if epoch % 30 == 0:
        print(f"epoch {epoch}: loss {loss():.4f}")
    train(rate=0.3)
for x, y in DATA:
    print(f"{x[0]} xor {x[1]} = {y}, network says {forward(x)[1]:.3f}")
