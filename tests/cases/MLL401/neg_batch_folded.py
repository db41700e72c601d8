import torch
from torch import nn


class Video(nn.Module):
    def __init__(self):
        super().__init__()
        self.frame = nn.Sequential(nn.Conv2d(3, 8, 3, stride=2), nn.ReLU(), nn.AdaptiveAvgPool2d(1))
        self.time = nn.GRU(8, 20, batch_first=True)
        self.out = nn.Linear(20, 5)

    def forward(self, clips):
        n, t, c, h, w = clips.shape
        frames = clips.view(n * t, c, h, w)
        seen = self.frame(frames).view(n, t, -1)
        _, last = self.time(seen)
        return self.out(last.squeeze(0))


Video()(torch.zeros(2, 6, 3, 40, 40))
