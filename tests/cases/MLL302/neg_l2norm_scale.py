import torch
from torch import nn


class L2Norm(nn.Module):
    def __init__(self, channels, scale=20.0):
        super().__init__()
        self.weight = nn.Parameter(torch.Tensor(channels))
        nn.init.constant_(self.weight, scale)

    def forward(self, x):
        return self.weight[None, :, None, None] * nn.functional.normalize(x, dim=1)


class Ssd(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Conv2d(3, 32, 3, padding=1)
        self.norm_a = L2Norm(32)
        self.b = nn.Conv2d(32, 32, 3, padding=1)
        self.norm_b = L2Norm(32, scale=10.0)
        self.act = nn.PReLU(32, init=0.25)

    def forward(self, x):
        return self.norm_b(self.b(self.act(self.norm_a(self.a(x)))))


print(Ssd()(torch.rand(1, 3, 8, 8)).shape)
