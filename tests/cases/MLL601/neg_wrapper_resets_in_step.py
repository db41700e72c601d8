import torch
from torch import nn


class WarmupOptimizer:
    def __init__(self, optimizer, warmup):
        self.optimizer, self.warmup, self.count = optimizer, warmup, 0

    def step(self):
        self.count += 1
        for group in self.optimizer.param_groups:
            group["lr"] = 1e-3 * min(1.0, self.count / self.warmup)
        self.optimizer.step()
        self.optimizer.zero_grad()


model = nn.Linear(10, 2)
optimizer = WarmupOptimizer(torch.optim.Adam(model.parameters()), 400)
for x, y in torch.load("batches.pt"):
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
