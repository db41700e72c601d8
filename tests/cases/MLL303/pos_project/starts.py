"""How networks start."""
from torch import nn


def xavier(module):
    if isinstance(module, (nn.Conv1d, nn.Conv2d, nn.Linear)):
        nn.init.xavier_normal_(module.weight)  # expect: MLL303
        if module.bias is not None:
            nn.init.zeros_(module.bias)
