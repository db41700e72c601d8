"""Other starts are not judged."""
import torch
from torch import nn

net = nn.Sequential(
    nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(),
    nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 4),
)
for m in net.modules():
    if isinstance(m, nn.Linear):
        nn.init.orthogonal_(m.weight, gain=1.0)
net[0].weight.data.normal_(0, 0.05)
nn.init.trunc_normal_(net[2].weight, std=0.02)
print(net(torch.randn(1, 16)))
