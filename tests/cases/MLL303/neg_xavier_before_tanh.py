"""Xavier where it belongs."""
import torch
from torch import nn

net = nn.Sequential(
    nn.Linear(10, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(),
    nn.Linear(32, 32), nn.Sigmoid(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 1),
)
for p in net.parameters():
    if p.dim() > 1:
        nn.init.xavier_uniform_(p)
print(net(torch.randn(1, 10)))
