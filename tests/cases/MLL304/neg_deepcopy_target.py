import copy

import torch
from torch import nn


class Agent(nn.Module):
    def __init__(self):
        super().__init__()
        self.online = nn.Linear(4, 2)
        self._target = [copy.deepcopy(self.online)]

    @property
    def target(self):
        return self._target[0]

    def forward(self, x):
        return self.online(x), self.target(x)

    def sync(self):
        self._target[0].load_state_dict(self.online.state_dict())


Agent()
