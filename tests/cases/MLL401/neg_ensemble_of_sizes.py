import torch
from torch import nn


class Expert(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.fc = nn.Linear(size, 4)

    def forward(self, x):
        return self.fc(x)


experts = nn.ModuleList(Expert(n) for n in (3, 5, 7))
inputs = [torch.rand(2, n) for n in (3, 5, 7)]
total = sum(expert(x) for expert, x in zip(experts, inputs))
by_name = {"a": Expert(2), "b": Expert(9)}
for name, x in {"a": torch.rand(1, 2), "b": torch.rand(1, 9)}.items():
    by_name[name](x)
