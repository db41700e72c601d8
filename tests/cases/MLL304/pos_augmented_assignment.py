from torch import nn


class Pyramid(nn.Module):
    def __init__(self, depth):
        super().__init__()
        self.levels = []  # expect: MLL304
        for i in range(depth):
            self.levels += [nn.Conv2d(16, 16, 3, stride=2, padding=1), nn.LeakyReLU(0.1)]

    def forward(self, x):
        maps = []
        for level in self.levels:
            x = level(x)
            maps.append(x)
        return maps
