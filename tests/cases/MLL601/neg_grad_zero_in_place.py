import torch
from torch import nn

net = nn.Linear(4, 4)
opt = torch.optim.SGD(net.parameters(), lr=0.1)
for x in torch.randn(100, 8, 4):
    for p in net.parameters():
        if p.grad is not None:
            p.grad.detach_()
            p.grad.data.zero_()
    (net(x) - x).abs().mean().backward()
    opt.step()
