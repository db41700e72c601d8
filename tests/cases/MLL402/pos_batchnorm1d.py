import torch
from torch import nn


class Table(nn.Module):
    def __init__(self, columns=14):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(columns, 50),
            nn.BatchNorm1d(100),  # expect: MLL402
            nn.ReLU(),
            nn.Linear(50, 1),
        )

    def forward(self, rows):
        return self.layers(rows)


print(Table()(torch.rand(6, 14)))
