import torch
from torch import nn
from torchvision.ops import DeformConv2d


class DeformBlock(nn.Module):
    def __init__(self, c_in, c_out, k=3):
        super().__init__()
        self.offset = nn.Conv2d(c_in, 2 * k * k, k, padding=k // 2)
        self.mask = nn.Conv2d(c_in, k * k, k, padding=k // 2)
        self.conv = DeformConv2d(c_in, c_out, k, padding=k // 2)
        for m in (self.offset, self.mask):
            nn.init.constant_(m.weight, 0.0)
            nn.init.constant_(m.bias, 0.0)

    def forward(self, x):
        return self.conv(x, self.offset(x), torch.sigmoid(self.mask(x)))


net = nn.Sequential(DeformBlock(3, 16), nn.ReLU(), DeformBlock(16, 32))
