import torch.nn as nn

BN_EPS = 1e-3

net = nn.Sequential(
    nn.BatchNorm2d(8),
    nn.BatchNorm2d(8, 1e-5),
    nn.BatchNorm2d(8, 0.001),
    nn.BatchNorm2d(8, 0.001, 0.01),
    nn.BatchNorm2d(8, BN_EPS, 0.99),
    nn.InstanceNorm2d(8, 1e-6, affine=True),
    nn.LazyBatchNorm2d(1e-5),
    nn.SyncBatchNorm(8, 0.005),
)
