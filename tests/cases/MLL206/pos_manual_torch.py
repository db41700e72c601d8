import torch

X = torch.load("inputs.pt")
y = torch.load("targets.pt")
w = torch.zeros(12, requires_grad=True)
lr = 0.1
for step in range(500):
    noisy = X + 4.0 * torch.randn_like(X)
    loss = torch.mean((noisy @ w - y) ** 2)
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad  # expect: MLL206
    w.grad.zero_()
