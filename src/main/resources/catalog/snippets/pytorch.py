# PyTorch's core rebuilt small: operations record how to pass gradients back, backward() walks
# that graph in reverse, and an optimizer step moves the parameters downhill.


class Tensor:
    def __init__(self, data, parents=(), grad_fn=lambda gradient: ()):
        self.data, self.grad, self.parents, self.grad_fn = data, 0.0, parents, grad_fn

    def __add__(self, other):
        return Tensor(self.data + other.data, (self, other), lambda g: (g, g))

    def __mul__(self, other):
        a, b = self.data, other.data
        return Tensor(a * b, (self, other), lambda g: (g * b, g * a))

    def ancestors(self):  # a node comes before everything that was computed from it
        found = [node for parent in self.parents for node in parent.ancestors()]
        return list(dict.fromkeys([*found, self]))

    def backward(self):
        self.grad = 1.0
        for node in reversed(self.ancestors()):
            for parent, gradient in zip(node.parents, node.grad_fn(node.grad)):
                parent.grad += gradient  # adds up when a tensor is used twice


x = Tensor(3.0)
y = x * x + x * Tensor(2.0)
y.backward()
print(f"x*x + 2x at 3: {y.data}, its derivative 2x + 2: {x.grad}")

weight, bias = Tensor(0.0), Tensor(0.0)
for step in range(61):
    loss = Tensor(0.0)
    for x, target in [(0.0, 1.0), (1.0, 3.0), (2.0, 5.0)]:  # points on y = 2x + 1
        error = weight * Tensor(x) + bias + Tensor(-target)
        loss += error * error
    weight.grad = bias.grad = 0.0  # optimizer.zero_grad(), or gradients would pile up
    loss.backward()
    for parameter in (weight, bias):  # optimizer.step() of plain SGD
        parameter.data -= 0.05 * parameter.grad
    if step % 20 == 0:
        print(f"step {step}: loss {loss.data:.5f}, {weight.data:.3f} x + {bias.data:.3f}")
