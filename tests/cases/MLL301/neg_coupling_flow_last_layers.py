import torch
from torch import nn


class Coupling(nn.Module):
    def __init__(self, dim, hidden=64, flip=False):
        super().__init__()
        self.flip = flip
        self.net = nn.Sequential(nn.Linear(dim // 2, hidden), nn.ReLU(), nn.Linear(hidden, dim))
        self.net[-1].weight.data.zero_()
        self.net[-1].bias.data.zero_()

    def forward(self, x):
        a, b = x.chunk(2, dim=1)
        if self.flip:
            a, b = b, a
        log_s, t = self.net(a).chunk(2, dim=1)
        b = b * torch.exp(torch.tanh(log_s)) + t
        out = torch.cat([b, a], dim=1) if self.flip else torch.cat([a, b], dim=1)
        return out, torch.tanh(log_s).sum(1)


flow = nn.ModuleList(Coupling(4, flip=bool(i % 2)) for i in range(6))
