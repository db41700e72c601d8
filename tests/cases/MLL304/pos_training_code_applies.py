import torch
from torch import nn


class Layers(nn.Module):
    def __init__(self):
        super().__init__()
        self.stages = [nn.Linear(4, 8), nn.Linear(8, 1)]  # expect: MLL304
        self.temperature = nn.Parameter(torch.ones(1))


model = Layers()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for step in range(10):
    x = torch.randn(16, 4)
    for stage in model.stages:
        x = stage(x)
    loss = (x / model.temperature).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
