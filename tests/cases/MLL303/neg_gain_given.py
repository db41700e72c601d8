"""Xavier with the gain of ReLU, in three spellings."""
import math

import torch
from torch import nn


def make():
    return nn.Sequential(
        nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(),
        nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 5),
    )


a, b, c = make(), make(), make()
gain = nn.init.calculate_gain("relu")
for m in a.modules():
    if isinstance(m, nn.Linear):
        nn.init.xavier_uniform_(m.weight, gain=gain)
for m in b.modules():
    if isinstance(m, nn.Linear):
        nn.init.xavier_uniform_(m.weight, math.sqrt(2))
for m in c.modules():
    if isinstance(m, nn.Linear):
        nn.init.xavier_normal_(m.weight, gain=2 ** 0.5)
x = torch.randn(1, 20)
print(a(x), b(x), c(x))
