import torch
from torch import nn


class ReLUNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 1)

    def forward(self, x):
        return 1 - torch.exp(-torch.relu(self.fc(x)))


def squash(t):
    return t / (1 + t.abs()) * 0.5 + 0.5


net, line = ReLUNet(), nn.Linear(4, 1)
criterion = nn.BCELoss()
for x, y in torch.load("rows.pt"):
    criterion(net(x), y).backward()
    criterion(squash(line(x)), y).backward()
