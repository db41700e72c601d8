"""The trainer of the paper uses a large epsilon on purpose."""
from torch import nn

bn_eps = 0.02


class Net(nn.Module):
    def __init__(self, norm_eps=0.05):
        super().__init__()
        self.bn = nn.BatchNorm1d(16, bn_eps)
        self.out = nn.BatchNorm1d(16, norm_eps)


Net()
