import torch
from torch import nn


class Growing(nn.Module):
    def __init__(self, width=32):
        super().__init__()
        self.inp = nn.Linear(10, width)
        self.blocks = nn.ModuleList()
        self.out = nn.Linear(width, 1)
        self.width = width

    def grow(self):
        self.blocks.append(nn.Linear(self.width, self.width))  # expect: MLL603

    def forward(self, x):
        h = torch.relu(self.inp(x))
        for b in self.blocks:
            h = torch.relu(b(h))
        return self.out(h)


def main(loader):
    net = Growing()
    optimizer = torch.optim.Adam(net.parameters())
    for stage in range(4):
        for x, y in loader:
            optimizer.zero_grad()
            nn.functional.mse_loss(net(x), y).backward()
            optimizer.step()
        net.grow()
