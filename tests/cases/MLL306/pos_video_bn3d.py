"""A block of a video network; settings come from a dictionary."""
from torch import nn

cfg = dict(width=24, bn=0.9)


class Stem(nn.Module):
    def __init__(self, width, bn):
        super().__init__()
        self.conv = nn.Conv3d(3, width, (3, 7, 7), padding=(1, 3, 3))
        self.bn = nn.BatchNorm3d(width, bn)  # expect: MLL306

    def forward(self, clip):
        return self.bn(self.conv(clip))


stem = Stem(**cfg)
