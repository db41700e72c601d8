import torch
from torch import nn


class HandMade(nn.Module):
    def __init__(self, value=0.01):
        super().__init__()
        self.w_in = nn.Parameter(torch.full((10, 20), value))  # expect: MLL302
        self.w_out = nn.Parameter(torch.full((20, 3), value))  # expect: MLL302

    def forward(self, x):
        return torch.sigmoid(x @ self.w_in) @ self.w_out


net = HandMade()
