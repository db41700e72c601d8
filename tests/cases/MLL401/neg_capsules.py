import torch
from torch import nn


class Capsules(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Conv2d(1, 256, kernel_size=9)
        self.second = nn.Conv2d(256, 8 * 32, kernel_size=9, stride=2)
        self.votes = nn.Parameter(0.01 * torch.randn(1152, 10, 16, 8))
        self.decode = nn.Sequential(nn.Linear(16 * 10, 512), nn.ReLU(), nn.Linear(512, 784))

    def forward(self, image):
        low = self.second(torch.relu(self.first(image)))
        low = low.view(low.size(0), 8, 32 * 6 * 6).transpose(1, 2)
        up = torch.einsum("nid,icod->nico", low, self.votes.permute(0, 1, 2, 3))
        digits = up.sum(1)
        return self.decode(digits.reshape(digits.size(0), -1))


Capsules()(torch.rand(2, 1, 28, 28))
