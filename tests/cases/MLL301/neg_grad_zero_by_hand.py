import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 20), nn.Tanh(), nn.Linear(20, 20), nn.Tanh(), nn.Linear(20, 1))
x = torch.randn(100, 3)
y = x.sum(1, keepdim=True).sin()
momentum = [torch.zeros_like(p) for p in net.parameters()]
for step in range(200):
    for p in net.parameters():
        if p.grad is not None:
            p.grad.data.zero_()
    nn.functional.mse_loss(net(x), y).backward()
    with torch.no_grad():
        for p, m in zip(net.parameters(), momentum):
            m.mul_(0.9).add_(p.grad)
            p.sub_(0.01 * m)
