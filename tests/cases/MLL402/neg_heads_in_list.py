import torch
from torch import nn

backbone = [nn.Conv2d(3, 16, 3, 2, 1), nn.Conv2d(16, 32, 3, 2, 1), nn.Conv2d(32, 64, 3, 2, 1)]
heads = nn.ModuleList([nn.Conv2d(16, 4, 1), nn.Conv2d(32, 4, 1), nn.Conv2d(64, 4, 1)])
trunk = nn.ModuleList(backbone)

x = torch.zeros(1, 3, 64, 64)
outputs = []
for stage, head in zip(trunk, heads):
    x = stage(x)
    outputs.append(head(x))

pyramid = {"p3": nn.Conv2d(64, 32, 1), "p2": nn.Conv2d(32, 32, 1)}
top = pyramid["p3"](x)
