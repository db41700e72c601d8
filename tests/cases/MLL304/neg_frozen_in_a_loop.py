import torch
from torch import nn


class Ensemble(nn.Module):
    def __init__(self):
        super().__init__()
        self.members = [nn.Linear(4, 2) for _ in range(3)]
        for member in self.members:
            member.eval()
            member.requires_grad_(False)
        self.mixing = nn.Parameter(torch.ones(3))

    def forward(self, x):
        return sum(w * m(x) for w, m in zip(self.mixing, self.members))


Ensemble()
