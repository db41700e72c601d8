import torch
from torch import nn

from networks import make_network

net = make_network("resnet18")
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
loss_fn = nn.CrossEntropyLoss()


def attack(x, y, size=0.03):
    x = x.detach().requires_grad_(True)
    loss_fn(net(x), y).backward()
    return (x + size * x.grad.sign()).detach()


for x, y in torch.load("batches.pt"):
    worse = attack(x, y)
    loss = loss_fn(net(worse), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
