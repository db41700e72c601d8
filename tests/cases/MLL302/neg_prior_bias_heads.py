import math

import torch
from torch import nn


class DetectorHead(nn.Module):
    def __init__(self, width=64, anchors=9, classes=20, prior=0.01):
        super().__init__()
        self.tower = nn.Sequential(nn.Conv2d(width, width, 3, padding=1), nn.ReLU(), nn.Conv2d(width, width, 3, padding=1), nn.ReLU())
        self.scores = nn.Conv2d(width, anchors * classes, 3, padding=1)
        self.boxes = nn.Conv2d(width, anchors * 4, 3, padding=1)
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):
                torch.nn.init.normal_(layer.weight, std=0.01)
                torch.nn.init.constant_(layer.bias, 0)
        torch.nn.init.constant_(self.scores.bias, -math.log((1 - prior) / prior))

    def forward(self, x):
        x = self.tower(x)
        return self.scores(x), self.boxes(x)


s, b = DetectorHead()(torch.randn(1, 64, 8, 8))
print(s.shape, b.shape)
