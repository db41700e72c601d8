import torch
from torch import nn


def clear(m):
    if isinstance(m, nn.Linear):
        m.weight.data.zero_()
        m.bias.data.zero_()


def randomise(m):
    if isinstance(m, nn.Linear):
        bound = m.in_features ** -0.5
        m.weight.data.uniform_(-bound, bound)


actor = nn.Sequential(nn.Linear(3, 400), nn.ReLU(), nn.Linear(400, 300), nn.ReLU(), nn.Linear(300, 1))
actor.apply(clear)
actor.apply(randomise)
opt = torch.optim.Adam(actor.parameters(), lr=1e-4)
