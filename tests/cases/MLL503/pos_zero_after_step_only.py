"""The generator goes first; its gradients are cleared right behind its step, before the discriminator's turn."""
import torch
from torch import nn
import torch.nn.functional as F

net_g = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
net_d = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
og = torch.optim.Adam(net_g.parameters())
od = torch.optim.Adam(net_d.parameters())

for batch in torch.rand(500, 64, 2):
    loss_g = F.softplus(-net_d(net_g(torch.randn(64, 4)))).mean()
    loss_g.backward()
    og.step()
    og.zero_grad()

    od.zero_grad()
    loss_d = F.softplus(-net_d(batch)).mean() + F.softplus(net_d(net_g(torch.randn(64, 4)))).mean()
    loss_d.backward()  # expect: MLL503
    od.step()
