"""A silent, frozen reference network: its output is zero by design and it never learns."""
import torch
from torch import nn


class Silent(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(7, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 1))
        for p in self.net.parameters():
            p.requires_grad = False
            p.data.fill_(0.0)

    def forward(self, x):
        return self.net(x)


reference = Silent()
print(reference(torch.randn(2, 7)))
