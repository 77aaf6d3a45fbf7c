# One neuron learns the logical OR: it guesses, measures its error, and moves
# its weights a little in the direction that makes the error smaller.

import math

EXAMPLES = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 1)]

w1, w2, bias = 0.0, 0.0, 0.0


def neuron(a, b):
    return 1 / (1 + math.exp(-(w1 * a + w2 * b + bias)))  # between 0 and 1


for epoch in range(1, 2001):
    loss = 0.0
    for (a, b), target in EXAMPLES:
        output = neuron(a, b)
        loss -= math.log(output if target else 1 - output)
        slope = output - target  # derivative of the loss
        w1 -= 0.1 * slope * a
        w2 -= 0.1 * slope * b
        bias -= 0.1 * slope
    if epoch in (1, 100, 2000):
        print(f"epoch {epoch}: loss {loss:.3f}")

for (a, b), target in EXAMPLES:
    print(a, b, "->", round(neuron(a, b), 2), "target", target)
