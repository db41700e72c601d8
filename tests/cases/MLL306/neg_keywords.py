import torch.nn as nn

net = nn.Sequential(
    nn.Conv2d(3, 8, 3),
    nn.BatchNorm2d(8, eps=0.8),
    nn.Conv2d(8, 8, 3),
    nn.BatchNorm2d(8, momentum=0.8),
    nn.InstanceNorm2d(num_features=8, eps=0.1, momentum=0.9),
    nn.LazyBatchNorm2d(eps=0.5),
)
