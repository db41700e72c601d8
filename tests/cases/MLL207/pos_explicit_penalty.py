import torch

X, y = torch.load("x.pt"), torch.load("y.pt")
w = torch.zeros(6, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.01)
for step in range(1000):
    noisy = X + 0.5 * torch.randn_like(X)
    loss = ((noisy @ w - y) ** 2).mean() + 0.1 * w.pow(2).sum()  # expect: MLL207
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
