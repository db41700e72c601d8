import copy

import torch
from torch import nn


class DebiasedEMA:
    def __init__(self, model, decay=0.999):
        self.decay = decay
        self.steps = 0
        self.shadow = copy.deepcopy(model)
        for p in self.shadow.parameters():
            p.data.zero_()

    @torch.no_grad()
    def update(self, model):
        self.steps += 1
        for s, p in zip(self.shadow.parameters(), model.parameters()):
            s.mul_(self.decay).add_(p, alpha=1 - self.decay)

    def corrected(self):
        k = 1 - self.decay ** self.steps
        return [s / k for s in self.shadow.parameters()]


net = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 1))
ema = DebiasedEMA(net)
for _ in range(10):
    ema.update(net)
