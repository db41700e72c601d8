import torch.nn as nn


class ConvBn(nn.Module):
    def __init__(self, cin, cout, bn_momentum=0.1):
        super().__init__()
        self.conv = nn.Conv2d(cin, cout, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(cout, bn_momentum)  # expect: MLL306

    def forward(self, x):
        return self.bn(self.conv(x)).relu()
