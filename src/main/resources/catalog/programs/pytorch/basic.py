# PyTorch's training loop (forward, loss, backward, step) in plain Python: the
# gradients are written out by hand where autograd would find them.

import random

rng = random.Random(0)
data = [(a, b, 2 * a - 3 * b + 0.5) for a, b in [(rng.gauss(0, 1), rng.gauss(0, 1)) for _ in range(200)]]

w = [0.0, 0.0]  # nn.Linear(2, 1)
bias = 0.0
lr = 0.1

for epoch in range(1, 101):
    grad_w, grad_bias, loss = [0.0, 0.0], 0.0, 0.0  # optimizer.zero_grad()
    for a, b, target in data:
        output = w[0] * a + w[1] * b + bias  # model(x)
        error = output - target
        loss += error**2 / len(data)  # nn.MSELoss()
        grad_w[0] += 2 * error * a / len(data)  # loss.backward()
        grad_w[1] += 2 * error * b / len(data)
        grad_bias += 2 * error / len(data)
    w = [w[0] - lr * grad_w[0], w[1] - lr * grad_w[1]]  # optimizer.step()
    bias -= lr * grad_bias
    if epoch in (1, 10, 100):
        print(f"epoch {epoch}: loss {loss:.4f}")

print("weights:", [round(each, 2) for each in w], "bias:", round(bias, 2))
