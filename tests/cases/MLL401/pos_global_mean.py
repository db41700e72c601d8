import torch
from torch import nn


class Textures(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Conv2d(3, 48, 5)
        self.b = nn.Conv2d(48, 96, 5)
        self.classify = nn.Linear(48, 47)  # expect: MLL401

    def forward(self, x):
        x = torch.relu(self.b(torch.relu(self.a(x))))
        x = x.mean(dim=(2, 3))
        return self.classify(x)
