import torch
from torch import nn


class SmallUNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.down = nn.Conv2d(1, 32, 3, padding=1)
        self.pool = nn.MaxPool2d(2)
        self.middle = nn.Conv2d(32, 64, 3, padding=1)
        self.up = nn.ConvTranspose2d(64, 32, 2, stride=2)
        self.merge = nn.Conv2d(32, 32, 3, padding=1)  # expect: MLL402
        self.out = nn.Conv2d(32, 2, 1)

    def forward(self, x):
        a = torch.relu(self.down(x))
        b = torch.relu(self.middle(self.pool(a)))
        b = self.up(b)
        x = torch.cat([a, b], dim=1)
        return self.out(torch.relu(self.merge(x)))


unet = SmallUNet()
mask = unet(torch.zeros(1, 1, 64, 64))
