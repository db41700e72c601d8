import torch
from torch import nn


def dropout(x, p=0.5):
    return x


class F:
    @staticmethod
    def dropout(x, p):
        return x * (1 - p)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 3)

    def forward(self, x):
        return F.dropout(dropout(self.fc(x), 0.5), 0.3)
