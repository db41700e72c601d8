import torch
from torch import nn


class Context(nn.Module):
    def __init__(self):
        super().__init__()
        self.near = nn.Conv2d(1, 4, 3, padding=1)
        self.far = nn.Conv2d(4, 4, 3, padding=1, dilation=2)
        self.read = nn.Linear(in_features=4 * 16 * 16, out_features=7)  # expect: MLL401

    def forward(self, x):
        x = torch.relu(self.near(x))
        x = torch.relu(self.far(x))
        return self.read(x.view(x.shape[0], -1))


print(Context()(torch.zeros(2, 1, 16, 16)))
