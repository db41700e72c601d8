import torch
from torch import nn


class Paths(nn.Module):
    """Layers that stand in one row in the constructor and in two in forward."""

    def __init__(self):
        super().__init__()
        self.slow1 = nn.Conv3d(3, 64, (1, 7, 7), stride=(1, 2, 2), padding=(0, 3, 3))
        self.fast1 = nn.Conv3d(3, 8, (5, 7, 7), stride=(1, 2, 2), padding=(2, 3, 3))
        self.lateral = nn.Conv3d(8, 16, (5, 1, 1), stride=(4, 1, 1), padding=(2, 0, 0))
        self.slow2 = nn.Conv3d(80, 128, 1)
        self.fast2 = nn.Conv3d(8, 16, 1)

    def forward(self, slow, fast):
        slow, fast = self.slow1(slow), self.fast1(fast)
        slow = torch.cat([slow, self.lateral(fast)], dim=1)
        return self.slow2(slow), self.fast2(fast)


Paths()(torch.zeros(1, 3, 2, 32, 32), torch.zeros(1, 3, 8, 32, 32))
