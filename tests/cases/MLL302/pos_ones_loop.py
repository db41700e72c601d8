import torch
from torch import nn


def make(width, depth):
    layers = [nn.Linear(2, width), nn.ReLU()]
    for _ in range(depth):
        layers.extend([nn.Linear(width, width), nn.ReLU()])
    layers.append(nn.Linear(width, 1))
    return nn.Sequential(*layers)


def set_all(net, fn):
    for name, p in net.named_parameters():
        if name.endswith("weight"):
            fn(p)  # expect: MLL302


net = make(16, 2)
set_all(net, lambda w: nn.init.ones_(w))  # expect: MLL302
opt = torch.optim.Adam(net.parameters())
