import torch

X, y = torch.load("x.pt"), torch.load("y.pt")
w = torch.zeros(X.shape[1], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1e-4, weight_decay=0.5)  # expect: MLL207
for step in range(2000):
    noise = torch.distributions.Normal(0.0, 0.1).sample(X.shape)
    loss = torch.sum(((X + noise) @ w - y) ** 2)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
