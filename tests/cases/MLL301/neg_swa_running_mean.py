import copy

import torch
from torch import nn

model = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 4))
swa_model = copy.deepcopy(model)
swa_n = 0

for p in swa_model.parameters():
    p.detach_()
    p.zero_()


def moving_average(net1, net2, alpha):
    for p1, p2 in zip(net1.parameters(), net2.parameters()):
        p1.mul_(1.0 - alpha)
        p1.add_(p2.detach() * alpha)


for cycle in range(5):
    moving_average(swa_model, model, 1.0 / (swa_n + 1))
    swa_n += 1
