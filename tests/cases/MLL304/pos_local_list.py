import torch.nn as nn


class Conv(nn.Module):
    def __init__(self, channels=(3, 16, 32)):
        super().__init__()
        layers = []
        for i in range(len(channels) - 1):
            layers.append(nn.Conv2d(channels[i], channels[i + 1], 3, padding=1))
            layers.append(nn.BatchNorm2d(channels[i + 1]))
            layers.append(nn.ReLU())
        self.body = layers  # expect: MLL304
        self.pool = nn.AdaptiveAvgPool2d(1)

    def forward(self, x):
        for module in self.body:
            x = module(x)
        return self.pool(x).flatten(1)


Conv()
