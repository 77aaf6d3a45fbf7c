# Trains a small neural network on XOR, which no straight line can separate:
# forward pass, backpropagation by the chain rule, and every gradient checked
# by finite differences.

import random
from math import exp, log, tanh

DATA = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
rng = random.Random(1)
hidden = [[rng.uniform(-1, 1) for _ in range(3)] for _ in range(4)]  # weight, weight, bias
output = [rng.uniform(-1, 1) for _ in range(5)]  # four weights, bias


def forward(x):
    activations = [tanh(a * x[0] + b * x[1] + bias) for a, b, bias in hidden] + [1]
    return activations, 1 / (1 + exp(-sum(w * h for w, h in zip(output, activations))))


def loss():  # cross-entropy
    return sum(-log(forward(x)[1] if y else 1 - forward(x)[1]) for x, y in DATA)


def gradients(x, y):
    activations, probability = forward(x)
    error = probability - y  # derivative of cross-entropy through the sigmoid
    slopes = [error * w * (1 - h * h) for w, h in zip(output[:4], activations)]  # chain rule, through tanh
    return [[error * h for h in activations]] + [[slope * value for value in (*x, 1)] for slope in slopes]


def difference(weights, i, step=1e-6):
    kept, losses = weights[i], []
    for value in (kept + step, kept - step):
        weights[i] = value
        losses.append(loss())
    weights[i] = kept
    return (losses[0] - losses[1]) / (2 * step)


parts = [gradients(x, y) for x, y in DATA]
errors = []
for neuron, weights in enumerate([output, *hidden]):
    for i in range(len(weights)):
        slope = sum(part[neuron][i] for part in parts)
        errors.append(abs(slope - difference(weights, i)))
print(f"{len(errors)} gradients agree with the differences to 6 decimals:", max(errors) < 1e-6)

for epoch in range(121):
    if epoch % 30 == 0:
        print(f"epoch {epoch}: loss {loss():.4f}")
    for x, y in DATA:  # stochastic gradient descent: one example at a time
        for weights, slopes in zip([output, *hidden], gradients(x, y)):
            weights[:] = [weight - 0.3 * slope for weight, slope in zip(weights, slopes)]
for x, y in DATA:
    print(f"{x[0]} xor {x[1]} = {y}, network says {forward(x)[1]:.3f}")
