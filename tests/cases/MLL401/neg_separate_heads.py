import torch
from torch import nn


class Matcher(nn.Module):
    """The points head works on patches of the image, not on the descriptor map."""

    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Conv2d(1, 64, 3, padding=1), nn.ReLU())
        self.descriptors = nn.Conv2d(64, 65, 1)
        self.refine = nn.Sequential(nn.Linear(128, 512), nn.ReLU(), nn.Linear(512, 64))

    def forward(self, image):
        return self.descriptors(self.trunk(image))

    def refine_pairs(self, a, b):
        return self.refine(torch.cat([a, b], dim=-1))


matcher = Matcher()
maps = matcher(torch.rand(1, 1, 48, 64))
offsets = matcher.refine_pairs(torch.rand(10, 64), torch.rand(10, 64))
