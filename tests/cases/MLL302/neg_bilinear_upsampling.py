import torch
from torch import nn


def bilinear(channels: int, size: int) -> torch.Tensor:
    factor = (size + 1) // 2
    centre = factor - 1 if size % 2 else factor - 0.5
    ramp = 1 - (torch.arange(size) - centre).abs() / factor
    weight = torch.zeros(channels, channels, size, size)
    weight[range(channels), range(channels)] = ramp[:, None] * ramp[None, :]
    return weight


class Fcn(nn.Module):
    def __init__(self, classes=3):
        super().__init__()
        self.features = nn.Conv2d(3, 16, 3, stride=4, padding=1)
        self.score = nn.Conv2d(16, classes, 1)
        self.up1 = nn.ConvTranspose2d(classes, classes, 4, stride=2, padding=1, bias=False)
        self.up2 = nn.ConvTranspose2d(classes, classes, 4, stride=2, padding=1, bias=False)
        self.up1.weight.data.copy_(bilinear(classes, 4))
        self.up2.weight.data.copy_(bilinear(classes, 4))

    def forward(self, x):
        return self.up2(self.up1(self.score(torch.relu(self.features(x)))))


print(Fcn()(torch.rand(1, 3, 16, 16)).shape)
