import torch
from torch import nn


class Continual(nn.Module):
    def __init__(self, width, classes):
        super().__init__()
        self.trunk = nn.Linear(width, width)
        self.out = nn.Linear(width, classes)

    def forward(self, x):
        return self.out(torch.relu(self.trunk(x)))

    def new_task(self, classes):
        self.out = nn.Linear(self.trunk.out_features, classes)  # expect: MLL603


def fit(net, optimizer, batches):
    for x, y in batches:
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x), y).backward()
        optimizer.step()


net = Continual(32, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
fit(net, optimizer, torch.load("first.pt"))
net.new_task(7)
fit(net, optimizer, torch.load("second.pt"))
