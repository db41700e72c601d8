import torch
from torch import nn


class TwoStep(nn.Module):
    def __init__(self, d_in, d_hid, d_out):
        super().__init__()
        self.w1 = nn.Parameter(torch.empty(d_in, d_hid))
        self.w2 = nn.Parameter(torch.empty(d_hid, d_out))
        self.c1 = nn.Parameter(torch.zeros(d_hid))
        self.c2 = nn.Parameter(torch.zeros(d_out))
        for w in (self.w1, self.w2):
            nn.init.orthogonal_(w)

    def forward(self, x):
        return (x @ self.w1 + self.c1).sigmoid() @ self.w2 + self.c2


m = TwoStep(5, 20, 2)
