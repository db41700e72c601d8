import torch
import torch.nn as nn


class MultiTask(nn.Module):
    """One trunk, a head for each task."""

    def __init__(self, width=64):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(20, width), nn.ReLU())
        self.heads = {}  # expect: MLL304
        self.heads["age"] = nn.Linear(width, 1)
        self.heads["sex"] = nn.Linear(width, 2)

    def forward(self, x):
        h = self.trunk(x)
        return {name: head(h) for name, head in self.heads.items()}


model = MultiTask()
model(torch.randn(2, 20))
