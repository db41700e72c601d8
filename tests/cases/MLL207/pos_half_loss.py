import torch

X, y = torch.load("x.pt"), torch.load("y.pt")
w = torch.zeros(6, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
sgd = torch.optim.SGD([w, b], lr=0.01, momentum=0.9, weight_decay=0.02)  # expect: MLL207
for step in range(1000):
    eps = torch.empty_like(X).normal_(0, 0.4)
    residual = (X + eps) @ w + b - y
    loss = 0.5 * residual.pow(2).mean()
    sgd.zero_grad()
    loss.backward()
    sgd.step()
