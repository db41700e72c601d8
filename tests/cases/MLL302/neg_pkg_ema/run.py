import torch
from torch import nn

from averaging import Swa

net = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 1))
swa = Swa(net)
opt = torch.optim.SGD(net.parameters(), lr=0.05)
x = torch.randn(64, 3)
for _ in range(20):
    opt.zero_grad()
    (net(x) - x.sum(1, keepdim=True)).pow(2).mean().backward()
    opt.step()
    swa.update(net)
print(swa.mean(x).shape)
