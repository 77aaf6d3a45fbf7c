# A training loop in PyTorch: forward, loss, backward, step; the gradients come
# from autograd, and the weights end near those that made the data.
# needs: torch

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 2)
y = x @ torch.tensor([[2.0], [-3.0]]) + 0.5

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_function = nn.MSELoss()

for epoch in range(1, 101):
    optimizer.zero_grad()  # gradients add up otherwise
    loss = loss_function(model(x), y)
    loss.backward()
    optimizer.step()
    if epoch in (1, 10, 100):
        print(f"epoch {epoch}: loss {loss.item():.4f}")

with torch.no_grad():
    print("weights:", model.weight.round(decimals=2).tolist(), "bias:", round(model.bias.item(), 2))
