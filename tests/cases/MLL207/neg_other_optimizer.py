"""The decayed weights belong to another network."""
import torch
from torch import nn

X, y = torch.load("x.pt"), torch.load("y.pt")
ridge_free = nn.Linear(10, 1)
deep = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 1))
plain = torch.optim.SGD(ridge_free.parameters(), lr=0.05)
decayed = torch.optim.SGD(deep.parameters(), lr=0.05, weight_decay=0.1)
for epoch in range(100):
    loss = nn.functional.mse_loss(ridge_free(X + 0.3 * torch.randn_like(X)), y)
    plain.zero_grad()
    loss.backward()
    plain.step()
    deep_loss = nn.functional.mse_loss(deep(X), y)
    decayed.zero_grad()
    deep_loss.backward()
    decayed.step()
