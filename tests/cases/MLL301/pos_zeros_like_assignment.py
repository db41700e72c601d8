import torch
import torch.nn as nn


class Encoder(nn.Module):
    def __init__(self, dims):
        super().__init__()
        blocks = []
        for a, b in zip(dims[:-1], dims[1:]):
            blocks += [nn.Linear(a, b), nn.ELU()]
        self.net = nn.Sequential(*blocks)

    def forward(self, x):
        return self.net(x)


encoder = Encoder([300, 128, 64, 16])
for layer in encoder.net:
    if isinstance(layer, nn.Linear):
        layer.weight.data = torch.zeros_like(layer.weight.data)  # expect: MLL301
        layer.bias.data = torch.zeros_like(layer.bias.data)
