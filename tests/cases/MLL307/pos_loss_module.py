import torch
from torch import nn


class PerceptualLoss(nn.Module):
    def __init__(self, features):
        self.l1 = nn.L1Loss()  # expect: MLL307
        self.features = features

    def forward(self, fake, real):
        return self.l1(self.features(fake), self.features(real))


loss = PerceptualLoss(torch.nn.Conv2d(3, 8, 3))
