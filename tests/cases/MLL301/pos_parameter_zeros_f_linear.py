import torch
import torch.nn as nn
import torch.nn.functional as F


class DenseLayer(nn.Module):
    def __init__(self, in_features: int, out_features: int):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros((out_features, in_features)))  # expect: MLL301
        self.bias = nn.Parameter(torch.zeros(out_features))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.linear(x, self.weight, self.bias)


class TitanicNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = DenseLayer(9, 16)
        self.second = DenseLayer(16, 2)

    def forward(self, x):
        x = F.relu(self.first(x))
        return self.second(x)


model = TitanicNet()
