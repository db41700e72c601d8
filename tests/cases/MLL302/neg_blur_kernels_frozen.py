import torch
import torch.nn as nn


class Blur(nn.Module):
    def __init__(self, channels, k=3):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, k, padding=k // 2, groups=channels, bias=False)
        self.conv.weight.data.fill_(1.0 / k ** 2)
        self.conv.weight.requires_grad_(False)

    def forward(self, x):
        return self.conv(x)


smooth = nn.Sequential(Blur(3), Blur(3, 5))
print(smooth(torch.rand(1, 3, 64, 64)).shape)
