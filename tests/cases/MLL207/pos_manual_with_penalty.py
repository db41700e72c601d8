import torch

X, y = torch.load("x.pt"), torch.load("y.pt")
w = torch.zeros(7, requires_grad=True)
for step in range(2000):
    noisy = X + 0.3 * torch.randn_like(X)
    loss = torch.mean((noisy @ w - y) ** 2) + 0.01 * torch.sum(w ** 2)  # expect: MLL207
    loss.backward()
    with torch.no_grad():
        w -= 0.05 * w.grad
        w.grad = None
