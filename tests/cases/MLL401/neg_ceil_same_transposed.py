import torch
from torch import nn

up = nn.Sequential(
    nn.Linear(50, 16 * 7 * 7),
    nn.Unflatten(1, (16, 7, 7)),
    nn.ConvTranspose2d(16, 8, 4, stride=2, padding=1),
    nn.ReLU(),
    nn.ConvTranspose2d(8, 1, 3, stride=2, padding=1, output_padding=1),
    nn.Flatten(),
    nn.Linear(784, 10),
)
up(torch.randn(3, 50))

down = nn.Sequential(
    nn.Conv2d(1, 4, 5, padding="same"),
    nn.MaxPool2d(3, 2, ceil_mode=True),
    nn.Conv2d(4, 8, 3, padding="same", dilation=2),
    nn.AvgPool2d(2, ceil_mode=True),
    nn.Flatten(),
    nn.Linear(8 * 7 * 7, 10),
)
down(torch.randn(3, 1, 28, 28))
