import torch
from torch import nn

trunk = nn.Sequential(nn.Linear(10, 40), nn.ReLU(), nn.Linear(40, 80), nn.ReLU(), nn.Linear(80, 3))
features = trunk[:2]
probe = nn.Linear(40, 3)
x = torch.rand(6, 10)
probe(features(x))
nn.Linear(80, 2)(trunk[:-1](x))

gate, value = nn.Linear(10, 64)(x).chunk(2, dim=1)
nn.Linear(32, 1)(gate.sigmoid() * value)
halves = torch.split(x, [4, 6], dim=1)
nn.Linear(4, 1)(halves[0])
nn.Linear(6, 1)(halves[1])
nn.Linear(5, 1)(x[:, ::2])
nn.Linear(3, 1)(x[:, 7:])
nn.Linear(9, 1)(x[:, :-1])
