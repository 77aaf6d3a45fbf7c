# PyTorch's training loop: forward, loss, backward, step. Below, a linear layer
# with gradients by hand stands in for torch; it begins at 0, not randomly.

from types import SimpleNamespace as Box

def main(torch, nn):  # with PyTorch: import torch, and from torch import nn
    points = [[a / 2, b / 2] for a in range(-4, 5) for b in range(-4, 5)]
    x = torch.tensor(points)
    y = torch.tensor([[2 * a - 3 * b + 0.5] for a, b in points])  # a column, as the model gives
    model = nn.Linear(2, 1)
    loss_function, optimizer = nn.MSELoss(), torch.optim.SGD(model.parameters(), lr=0.1)
    for epoch in range(1, 101):
        optimizer.zero_grad()  # else the gradients add up
        loss = loss_function(model(x), y)
        loss.backward()
        optimizer.step()
        if epoch in (1, 10, 100):
            print(f"epoch {epoch}: loss {loss.item():.4f}")
    print(f"answer to (1, 1): {model(torch.tensor([[1.0, 1.0]])).item():.2f}, should be {2 - 3 + 0.5:.2f}")

class Linear:
    def __init__(self, inputs, outputs):
        self.values, self.grads = [0.0] * (inputs + 1), [0.0] * (inputs + 1)  # the bias comes last
    def parameters(self):
        return self
    def __call__(self, x):
        rows = [[*row, 1.0] for row in x]
        outputs = [sum(v * r for v, r in zip(self.values, row)) for row in rows]
        return Box(layer=self, rows=rows, outputs=outputs, item=lambda: outputs[0])

def mse_loss(answer, y):
    errors = [output - wanted for output, (wanted,) in zip(answer.outputs, y)]
    def backward():
        for i, column in enumerate(zip(*answer.rows)):
            answer.layer.grads[i] += sum(2 * e * r for e, r in zip(errors, column)) / len(y)
    return Box(item=lambda: sum(e * e for e in errors) / len(y), backward=backward)

def sgd(layer, lr):
    def zero_grad():
        layer.grads = [0.0] * len(layer.grads)
    def step():
        layer.values = [v - lr * g for v, g in zip(layer.values, layer.grads)]
    return Box(zero_grad=zero_grad, step=step)

main(torch=Box(tensor=list, optim=Box(SGD=sgd)), nn=Box(Linear=Linear, MSELoss=lambda: mse_loss))
