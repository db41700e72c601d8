import torch
from torch import nn

net = nn.Sequential(nn.Conv2d(3, 8, 5), nn.MaxPool2d(2), nn.Conv2d(8, 8, 5))
for side in (16, 24, 32):
    net(torch.zeros(1, 3, side, side))

images = [torch.zeros(1, 3, 64 // 2**i, 64 // 2**i) for i in range(3)]
for image in images:
    net(image)
