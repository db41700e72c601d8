import torch
from torch import nn

net = nn.Sequential(nn.Linear(6, 24), nn.ReLU(), nn.Linear(24, 2))
for p in net.parameters():
    nn.init.constant_(p, 0.1)
with torch.no_grad():
    for p in net.parameters():
        p.add_(0.05 * torch.randn_like(p))
