import torch.nn as nn


def from_nothing(module: nn.Module) -> nn.Module:
    for child in module.children():
        if isinstance(child, nn.Conv2d):
            nn.init.zeros_(child.weight)  # expect: MLL301
            nn.init.zeros_(child.bias)
        else:
            from_nothing(child)
    return module
