import torch
from torch import nn
from torch.nn.functional import cross_entropy

net = nn.Linear(4, 3)
opt = torch.optim.SGD(net.parameters(), 0.1)
for x, y in torch.load("iris.pt"):
    opt.zero_grad()
    cross_entropy(net(x), y).backward()
    opt.step()
