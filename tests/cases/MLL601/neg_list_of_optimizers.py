import torch
from torch import nn


class Multi:
    def __init__(self, *optimizers):
        self.optimizers = optimizers

    def zero_grad(self):
        for optimizer in self.optimizers:
            optimizer.zero_grad()

    def step(self):
        for optimizer in self.optimizers:
            optimizer.step()


a, b = nn.Linear(4, 4), nn.Linear(4, 4)
both = Multi(torch.optim.SGD(a.parameters(), lr=0.1), torch.optim.Adam(b.parameters()))
for x in torch.randn(100, 8, 4):
    both.zero_grad()
    b(a(x)).square().mean().backward()
    both.step()
