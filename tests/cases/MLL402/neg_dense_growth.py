import torch
from torch import nn


class Dense(nn.Module):
    def __init__(self, inputs, growth, count):
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Conv2d(inputs + i * growth, growth, 3, padding=1) for i in range(count)
        )
        self.squeeze = nn.Conv2d(inputs + count * growth, inputs, 1)

    def forward(self, x):
        for layer in self.layers:
            x = torch.cat([x, torch.relu(layer(x))], 1)
        return self.squeeze(x)


net = nn.Sequential(nn.Conv2d(3, 16, 3), Dense(16, 12, 4), nn.Conv2d(16, 2, 1))
net(torch.zeros(1, 3, 24, 24))
