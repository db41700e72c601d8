import copy

import torch
from torch import nn

online = nn.Sequential(nn.Linear(5, 30), nn.ReLU(), nn.Linear(30, 2))
target = copy.deepcopy(online)
importance = {n: torch.ones_like(p) for n, p in online.named_parameters()}
anchor = [torch.full_like(p, 0.01) for p in online.parameters()]


@torch.no_grad()
def soft_update(tau=0.005):
    for t, o in zip(target.parameters(), online.parameters()):
        t.data.copy_(tau * o.data + (1.0 - tau) * t.data)


soft_update()
