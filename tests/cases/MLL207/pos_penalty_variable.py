import torch
from torch import nn

lam = 0.05
X, y = torch.load("x.pt"), torch.load("y.pt")
model = nn.Linear(6, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for step in range(1000):
    pred = model(X + 0.2 * torch.randn(X.shape)).squeeze(1)
    mse = nn.functional.mse_loss(pred, y)
    penalty = (model.weight ** 2).sum()  # expect: MLL207
    loss = mse + lam * penalty
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
