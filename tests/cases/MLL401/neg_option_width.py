import sys

import torch
from torch import nn

width = int(sys.argv[1]) if len(sys.argv) > 1 else 64
depth = 2

layers = []
size = 20
for _ in range(depth):
    layers += [nn.Linear(size, width), nn.ReLU()]
    size = width
layers.append(nn.Linear(64 if width == 64 else width, 3))
model = nn.Sequential(*layers)
model(torch.zeros(1, 20))
