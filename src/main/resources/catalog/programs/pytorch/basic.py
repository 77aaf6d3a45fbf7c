# PyTorch's training loop: forward, loss, backward, step. The lower half stands
# in for torch, for one linear layer, with gradients worked out by hand.

import random
from types import SimpleNamespace as Box


def main(torch, nn, rng=random.Random(0)):
    x = torch.tensor([[rng.gauss(0, 1), rng.gauss(0, 1)] for _ in range(200)])
    y = torch.tensor([[2 * a - 3 * b + 0.5] for a, b in x])  # a column, as the model gives
    model = nn.Linear(2, 1)
    loss_function, optimizer = nn.MSELoss(), torch.optim.SGD(model.parameters(), lr=0.1)
    for epoch in range(1, 101):
        optimizer.zero_grad()  # else the gradients add up
        loss = loss_function(model(x), y)
        loss.backward()
        optimizer.step()
        if epoch in (1, 10, 100):
            print(f"epoch {epoch}: loss {loss.item():.4f}")
    print("weights:", [round(w, 2) for w in model.weight[0].tolist()], "bias:", round(model.bias.item(), 2))


def linear(inputs, outputs):
    def model(x):
        model.rows = [[*row, 1.0] for row in x]  # the last value is the bias
        return model
    model.data, model.grad, model.parameters = [0.0] * (inputs + 1), [0.0] * (inputs + 1), lambda: model
    model.weight, model.bias = [Box(tolist=lambda: model.data[:-1])], Box(item=lambda: model.data[-1])
    return model


def mse(model, y):
    errors = [sum(v * r for v, r in zip(model.data, row)) - wanted for row, (wanted,) in zip(model.rows, y)]
    slopes = [sum(2 * e * r for e, r in zip(errors, column)) / len(y) for column in zip(*model.rows)]
    add = lambda: setattr(model, "grad", [g + slope for g, slope in zip(model.grad, slopes)])  # noqa: E731
    return Box(item=lambda: sum(e * e for e in errors) / len(y), backward=add)


def sgd(model, lr):
    step = lambda: setattr(model, "data", [v - lr * g for v, g in zip(model.data, model.grad)])  # noqa: E731
    return Box(zero_grad=lambda: setattr(model, "grad", [0.0] * len(model.grad)), step=step)


main(torch=Box(tensor=list, optim=Box(SGD=sgd)), nn=Box(Linear=linear, MSELoss=lambda: mse))
