"""Weight initialisers that all experiments share."""
from torch import nn


def all_zero(module):
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        nn.init.zeros_(module.weight)  # expect: MLL301
        if module.bias is not None:
            nn.init.zeros_(module.bias)


def gaussian(module):
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        nn.init.normal_(module.weight, std=0.02)
