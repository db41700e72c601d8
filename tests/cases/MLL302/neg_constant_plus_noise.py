import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 24), nn.ReLU(), nn.Linear(24, 24), nn.ReLU(), nn.Linear(24, 1))

with torch.no_grad():
    for layer in net:
        if isinstance(layer, nn.Linear):
            nn.init.constant_(layer.weight, 0.1)
            layer.weight += 0.05 * torch.randn_like(layer.weight)
