import torch
from torch import nn

scan = torch.zeros(1, 1, 16, 32, 32)
net = nn.Sequential(
    nn.Conv3d(1, 8, 3, padding=1),
    nn.BatchNorm3d(8),
    nn.ReLU(),
    nn.MaxPool3d(2),
    nn.Conv3d(16, 16, 3, padding=1),  # expect: MLL402
    nn.BatchNorm3d(16),
)
net(scan)
