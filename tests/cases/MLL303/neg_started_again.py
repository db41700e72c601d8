"""Xavier first, He afterwards: the last word counts; and stored weights replace any start."""
import torch
from torch import nn


def net():
    return nn.Sequential(
        nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(),
        nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 4),
    )


first = net()
for p in first.parameters():
    if p.dim() == 2:
        nn.init.xavier_uniform_(p)
for p in first.parameters():
    if p.dim() == 2:
        nn.init.kaiming_uniform_(p, nonlinearity="relu")

second = net()
for p in second.parameters():
    if p.dim() == 2:
        nn.init.xavier_uniform_(p)
second.load_state_dict(torch.load("weights.pt"))
print(first(torch.randn(1, 16)), second(torch.randn(1, 16)))
