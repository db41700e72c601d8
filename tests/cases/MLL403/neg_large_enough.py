import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(3, 64, 11, stride=4, padding=2),
    nn.MaxPool2d(3, 2),
    nn.Conv2d(64, 192, 5, padding=2),
    nn.MaxPool2d(3, 2),
    nn.Conv2d(192, 256, 3, padding=1),
    nn.MaxPool2d(3, 2),
    nn.Conv2d(256, 10, 6),
    nn.Flatten(),
)
net(torch.zeros(1, 3, 224, 224))
