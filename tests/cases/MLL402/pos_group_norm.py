import torch
from torch import nn

stem = nn.Sequential(
    nn.Conv2d(3, 48, kernel_size=4, stride=4),
    nn.GroupNorm(num_groups=8, num_channels=64),  # expect: MLL402
    nn.SiLU(),
)
stem(torch.randn(2, 3, 32, 32))
