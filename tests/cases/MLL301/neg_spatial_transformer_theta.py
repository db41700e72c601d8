import torch
import torch.nn as nn
import torch.nn.functional as F


class Aligner(nn.Module):
    def __init__(self):
        super().__init__()
        self.loc = nn.Sequential(
            nn.Conv2d(1, 8, 7), nn.MaxPool2d(2), nn.ReLU(),
            nn.Conv2d(8, 10, 5), nn.MaxPool2d(2), nn.ReLU(),
        )
        self.theta = nn.Sequential(nn.Linear(10 * 3 * 3, 32), nn.ReLU(), nn.Linear(32, 6))
        # begin with the identity map
        self.theta[2].weight.data.zero_()
        self.theta[2].bias.data.copy_(torch.tensor([1, 0, 0, 0, 1, 0], dtype=torch.float))

    def forward(self, x):
        t = self.theta(self.loc(x).flatten(1)).view(-1, 2, 3)
        grid = F.affine_grid(t, x.size(), align_corners=False)
        return F.grid_sample(x, grid, align_corners=False)


aligner = Aligner()
aligner(torch.rand(2, 1, 28, 28))
