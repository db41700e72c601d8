import torch
from torch import nn

net = nn.Sequential(
    nn.ConvTranspose2d(16, 8, 4, stride=2, padding=1),
    nn.ReLU(),
    nn.Upsample(scale_factor=2),
    nn.Conv2d(8, 1, 13),
)
net(torch.zeros(1, 16, 4, 4))
enlarged = nn.functional.interpolate(torch.zeros(1, 1, 4, 4), size=(32, 32))
nn.Conv2d(1, 1, 31)(enlarged)
doubled = nn.functional.interpolate(torch.zeros(1, 1, 4, 4), scale_factor=4, mode="bilinear")
nn.Conv2d(1, 1, 15)(doubled)
