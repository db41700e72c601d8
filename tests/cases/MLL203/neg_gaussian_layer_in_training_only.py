import torch
from torch import nn


class GaussianNoise(nn.Module):
    def __init__(self, std=0.1):
        super().__init__()
        self.std = std

    def forward(self, x):
        if self.training and self.std > 0:
            return x + self.std * torch.randn_like(x)
        return x


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.noise = GaussianNoise()
        self.dropout = nn.Dropout(0.3)
        self.out = nn.Linear(64, 5)

    def forward(self, x):
        return self.out(self.dropout(self.noise(x)))


def evaluate(net, val_loader):
    net.eval()
    with torch.no_grad():
        return sum((net(x).argmax(1) == y).sum().item() for x, y in val_loader)


evaluate(Net(), torch.load("loader.pt"))
