import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(8, 8)
        self.grow(2)

    def grow(self, classes):
        self.head = nn.Linear(8, classes)

    def forward(self, x):
        return self.head(self.body(x))


def start(classes):
    net = Net()
    net.grow(classes)
    return net, torch.optim.SGD(net.parameters(), lr=0.1)


for classes in (3, 4):
    net, optimizer = start(classes)
    for x, y in torch.load("a.pt"):
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x), y).backward()
        optimizer.step()
