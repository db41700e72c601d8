import torch
from torch import nn

WIDTHS = [3, 16, 32, 64]

stages = []
for i in range(3):
    stages.append(nn.Conv2d(WIDTHS[i], WIDTHS[i + 1], 3, stride=2, padding=1))
    stages.append(nn.ReLU())
encoder = nn.Sequential(*stages)
decoder = nn.Sequential(
    nn.Upsample(scale_factor=2),
    nn.Conv2d(WIDTHS[2], 16, 3, padding=1),  # expect: MLL402
    nn.ReLU(),
)
images = torch.rand(1, 3, 32, 32)
decoder(encoder(images))
