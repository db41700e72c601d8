import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.steps = [(nn.Linear(4, 8), F.relu), (nn.Linear(8, 2), torch.sigmoid)]  # expect: MLL304

    def forward(self, x):
        for layer, activation in self.steps:
            x = activation(layer(x))
        return x
