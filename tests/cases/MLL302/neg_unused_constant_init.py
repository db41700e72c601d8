import torch
import torch.nn.init as init
from torch import nn


def constant_init(m, c=0.5):
    if isinstance(m, nn.Linear):
        init.constant_(m.weight, c)


def normal_init(m):
    if isinstance(m, nn.Linear):
        init.normal_(m.weight, std=0.1)


net = nn.Sequential(nn.Linear(15, 15), nn.Tanh(), nn.Linear(15, 15))
net.apply(normal_init)
print(sum(torch.var(p) for p in net.parameters()))
