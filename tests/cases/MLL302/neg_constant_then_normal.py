import torch
from torch import nn


class Mlp(nn.Module):
    def __init__(self, sizes=(10, 64, 64, 2)):
        super().__init__()
        self.linears = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))
        for layer in self.linears:
            layer.weight.data.fill_(0.1)
            layer.bias.data.fill_(0.1)
        self.randomise()

    def randomise(self):
        for layer in self.linears:
            fan_in = layer.weight.shape[1]
            layer.weight.data.normal_(0, (2.0 / fan_in) ** 0.5)

    def forward(self, x):
        for layer in self.linears[:-1]:
            x = torch.relu(layer(x))
        return self.linears[-1](x)


print(Mlp()(torch.randn(3, 10)))
