import torch
from torch import nn


def wipe(module):
    with torch.no_grad():
        for name, p in module.named_parameters():
            p.copy_(torch.zeros_like(p))  # expect: MLL301
    return module
