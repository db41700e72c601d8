from abc import ABC, abstractmethod

import torch
from torch import nn


class Model(nn.Module, ABC):
    start = 0.25

    def __init__(self):
        super().__init__()
        self.build()
        self.reset_parameters()

    @abstractmethod
    def build(self): ...

    def reset_parameters(self):
        for m in self.modules():
            if isinstance(m, nn.Linear):
                m.weight.data.fill_(self.start)  # expect: MLL302
                m.bias.data.zero_()


class Ranker(Model):
    def build(self):
        self.a = nn.Linear(136, 64)
        self.b = nn.Linear(64, 32)
        self.c = nn.Linear(32, 1)

    def forward(self, x):
        return self.c(torch.relu(self.b(torch.relu(self.a(x)))))


ranker = Ranker()
print(ranker(torch.randn(4, 136)).squeeze(1))
