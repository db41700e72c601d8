import torch.nn as nn


class PointFeat(nn.Module):
    def __init__(self, k=64):
        super(PointFeat, self).__init__()
        self.conv = nn.Conv1d(3, k, 1)
        self.bn = nn.BatchNorm1d(k, 0.9, True)  # expect: MLL306

    def forward(self, x):
        return self.bn(self.conv(x)).max(2)[0]
