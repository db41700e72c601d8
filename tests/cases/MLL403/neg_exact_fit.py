import torch
from torch import nn

judge = nn.Sequential(
    nn.Conv2d(3, 64, 4, 2, 1),
    nn.LeakyReLU(0.2),
    nn.Conv2d(64, 128, 4, 2, 1),
    nn.LeakyReLU(0.2),
    nn.Conv2d(128, 256, 4, 2, 1),
    nn.LeakyReLU(0.2),
    nn.Conv2d(256, 1, 4, 1, 0),
    nn.Flatten(),
)
judge(torch.randn(2, 3, 32, 32))
dot = nn.Conv2d(1, 1, 5)
dot(torch.zeros(1, 1, 5, 5))
last = nn.MaxPool2d(2)
last(torch.zeros(1, 1, 2, 3))
