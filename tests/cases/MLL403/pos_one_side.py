"""Wide enough, not high enough."""
import torch
from torch import nn

spectrogram = torch.rand(8, 1, 12, 200)
net = nn.Sequential(
    nn.Conv2d(1, 8, (5, 5)),
    nn.MaxPool2d((2, 4)),
    nn.Conv2d(8, 8, (5, 3)),  # expect: MLL403
    nn.AdaptiveAvgPool2d(1),
)
net(spectrogram)
