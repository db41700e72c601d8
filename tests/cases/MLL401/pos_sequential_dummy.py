"""A small digit network and a dummy batch that checks its output size."""
import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(1, 6, kernel_size=5),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(6, 16, kernel_size=5),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(400, 120),  # expect: MLL401
    nn.ReLU(),
    nn.Linear(120, 10),
)

dummy = torch.randn(4, 1, 28, 28)
print(net(dummy).shape)
