import torch
from torch import nn
net = nn.Linear(3, 1)
opt = torch.optim.SGD(net.parameters(), 0.1)


def grads(x):
    loss = net(x).mean()
    loss.backward()


x = torch.randn(4, 3)
for i in range(100):
    opt.zero_grad()
    grads(x)
    opt.step()
    opt.zero_grad()
    grads(x)
    opt.step()
