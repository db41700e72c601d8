import torch
from torch import nn


def init_one(module):
    if type(module) == nn.Linear:
        nn.init.ones_(module.weight)  # expect: MLL302
        nn.init.zeros_(module.bias)


def get_net():
    net = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
    net.apply(init_one)
    return net


net = get_net()
trainer = torch.optim.SGD(net.parameters(), lr=0.01)
