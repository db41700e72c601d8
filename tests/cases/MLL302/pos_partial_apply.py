from functools import partial

import torch
from torch import nn


def set_to(module: nn.Module, weight: float = 0.0, bias: float = 0.0) -> None:
    if not isinstance(module, (nn.Conv1d, nn.Linear)):
        return
    nn.init.constant_(module.weight, weight)  # expect: MLL302
    nn.init.constant_(module.bias, bias)


class Ecg(nn.Module):
    def __init__(self):
        super().__init__()
        self.front = nn.Sequential(nn.Conv1d(1, 12, 7), nn.ReLU(), nn.Conv1d(12, 12, 7), nn.ReLU())
        self.back = nn.Linear(12, 4)

    def forward(self, x):
        return self.back(self.front(x).amax(-1))


ecg = Ecg()
ecg.apply(partial(set_to, weight=0.02))  # expect: MLL302
print(ecg(torch.randn(2, 1, 100)).shape)
