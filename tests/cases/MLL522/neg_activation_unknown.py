import sys

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, last):
        super().__init__()
        self.fc = nn.Linear(4, 3)
        self.last = last

    def forward(self, x):
        return self.last(self.fc(x))


net = Net(getattr(nn, sys.argv[1])(dim=1))
criterion = nn.NLLLoss()
opt = torch.optim.SGD(net.parameters(), 0.1)
for x, y in torch.load("iris.pt"):
    opt.zero_grad()
    criterion(net(x), y).backward()
    opt.step()
