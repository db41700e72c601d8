import torch

X = torch.randn(64, 5)
y = X @ torch.ones(5)
w = torch.zeros(5, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.12)  # expect: MLL206
for step in range(400):
    noise = torch.empty_like(X).normal_(0, 3.0)
    loss = ((X + noise) @ w - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
