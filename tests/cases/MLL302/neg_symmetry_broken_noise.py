import torch
from torch import nn


def around(net: nn.Module, centre: float = 0.1, spread: float = 0.02) -> None:
    """Constant plus noise: the units are not alike."""
    with torch.no_grad():
        for m in net.modules():
            if isinstance(m, nn.Linear):
                m.weight.fill_(centre)
                m.weight.add_(spread * torch.randn_like(m.weight))
                m.bias.fill_(0.0)


net = nn.Sequential(nn.Linear(5, 20), nn.Tanh(), nn.Linear(20, 20), nn.Tanh(), nn.Linear(20, 1))
around(net)
print(net[0].weight.std().item())
