"""Homework 2: MLP without nn.Module."""
import torch

n_in, n_hid, n_out, lr = 64, 30, 10, 0.1
w1 = torch.zeros(n_in, n_hid, requires_grad=True)  # expect: MLL301
b1 = torch.zeros(n_hid, requires_grad=True)
w2 = torch.zeros(n_hid, n_out, requires_grad=True)  # expect: MLL301
b2 = torch.zeros(n_out, requires_grad=True)


def model(x):
    h = torch.clamp(x @ w1 + b1, min=0)
    return h @ w2 + b2


x, y = torch.rand(500, n_in), torch.randint(0, n_out, (500,))
for epoch in range(20):
    loss = torch.nn.functional.cross_entropy(model(x), y)
    loss.backward()
    with torch.no_grad():
        for t in (w1, b1, w2, b2):
            t -= lr * t.grad
            t.grad = None
print(loss.item())
