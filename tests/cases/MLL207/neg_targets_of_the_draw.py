import torch
from torch import nn


def batch(n=64):
    x = torch.tensor([1.0, 2.0, 3.0]) + 0.5 * torch.randn(n, 3)
    y = x @ torch.tensor([1.0, -2.0, 0.5]) + 0.1 * torch.randn(n)
    return x, y


model = nn.Linear(3, 1)
opt = torch.optim.SGD(model.parameters(), lr=0.01, weight_decay=0.01)
for t in range(100):
    x, y = batch()
    loss = nn.functional.mse_loss(model(x).squeeze(1), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
