"""He initialisation, with its default nonlinearity, before tanh."""
import torch
from torch import nn

policy = nn.Sequential(
    nn.Linear(4, 64),
    nn.Tanh(),
    nn.Linear(64, 64),
    nn.Tanh(),
    nn.Linear(64, 64),
    nn.Tanh(),
    nn.Linear(64, 2),
)


def he(layer):
    if isinstance(layer, nn.Linear):
        torch.nn.init.kaiming_uniform_(layer.weight)  # expect: MLL303
        torch.nn.init.zeros_(layer.bias)


policy.apply(he)
print(policy(torch.randn(1, 4)))
