from torch import nn

eps = 0.8

norm = nn.BatchNorm2d(64, eps)  # expect: MLL306
