import torch
import torch.nn.functional as F
from torch import nn


class Localised(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(1, 8, 7), nn.MaxPool2d(2), nn.ReLU(), nn.AdaptiveAvgPool2d(3))
        self.theta = nn.Sequential(nn.Linear(72, 32), nn.ReLU(), nn.Linear(32, 6))
        self.theta[2].weight.data.zero_()
        self.theta[2].bias.data.copy_(torch.tensor([1.0, 0, 0, 0, 1, 0]))

    def forward(self, x):
        theta = self.theta(self.features(x).flatten(1)).view(-1, 2, 3)
        return F.grid_sample(x, F.affine_grid(theta, x.size(), align_corners=False), align_corners=False)


print(Localised()(torch.rand(2, 1, 28, 28)).shape)
