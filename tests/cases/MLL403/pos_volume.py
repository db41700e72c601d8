import torch
from torch import nn


class Volume(nn.Module):
    def __init__(self, pool=nn.MaxPool3d):
        super().__init__()
        self.first = nn.Conv3d(1, 4, kernel_size=(3, 5, 5))
        self.pool = pool(2)
        self.second = nn.Conv3d(4, 8, kernel_size=(3, 5, 5))  # expect: MLL403

    def forward(self, v):
        return self.second(self.pool(torch.relu(self.first(v))))


Volume()(torch.zeros(1, 1, 6, 32, 32))
