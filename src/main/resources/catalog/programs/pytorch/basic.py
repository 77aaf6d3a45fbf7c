# PyTorch's training loop: forward, loss, backward, step. The lower half stands
# in for torch, for one linear layer, with gradients worked out by hand.

import random
from types import SimpleNamespace as Box


def main(nn, optim, rng=random.Random(0)):
    x = [[rng.gauss(0, 1), rng.gauss(0, 1)] for _ in range(200)]
    y = [2 * a - 3 * b + 0.5 for a, b in x]
    model = nn.Linear(2, 1)
    loss_function, optimizer = nn.MSELoss(), optim.SGD(model.parameters(), lr=0.1)
    for epoch in range(1, 101):
        optimizer.zero_grad()  # else the gradients add up
        loss = loss_function(model(x), y)
        loss.backward()
        optimizer.step()
        if epoch in (1, 10, 100):
            print(f"epoch {epoch}: loss {loss.item():.4f}")
    print("weights and bias:", [round(p.data, 2) for p in model.parameters()])


def linear(inputs, outputs):
    parameters = [Box(data=0.0, grad=0.0) for _ in range(inputs + outputs)]
    def forward(x):
        rows = [[*row, 1.0] for row in x]  # the last one is for the bias
        return parameters, rows, [sum(p.data * v for p, v in zip(parameters, row)) for row in rows]
    forward.parameters = lambda: parameters
    return forward


def mse(output, y):
    parameters, rows, predicted = output
    errors = [p - wanted for p, wanted in zip(predicted, y)]
    slopes = [sum(2 * e * row[i] for e, row in zip(errors, rows)) / len(y) for i in range(len(rows[0]))]
    add = lambda: [setattr(p, "grad", p.grad + slope) for p, slope in zip(parameters, slopes)]  # noqa: E731
    return Box(item=lambda: sum(e * e for e in errors) / len(y), backward=add)


def sgd(parameters, lr):
    step = lambda: [setattr(p, "data", p.data - lr * p.grad) for p in parameters]  # noqa: E731
    return Box(zero_grad=lambda: [setattr(p, "grad", 0.0) for p in parameters], step=step)


main(nn=Box(Linear=linear, MSELoss=lambda: mse), optim=Box(SGD=sgd))
