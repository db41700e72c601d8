import functools

import torch
from torch import nn


def reproducible(build):
    """Every network made by the decorated factory starts from the same constant weights."""

    @functools.wraps(build)
    def made(*args, **kwargs):
        net = build(*args, **kwargs)
        for m in net.modules():
            if isinstance(m, nn.Conv2d) or isinstance(m, nn.Linear):
                nn.init.constant_(m.weight, 0.1)  # expect: MLL302
                nn.init.constant_(m.bias, 0.1)
        return net

    return made


@reproducible
def cnn(channels, classes):
    return nn.Sequential(
        nn.Conv2d(channels, 16, 3), nn.ReLU(), nn.Conv2d(16, 16, 3), nn.ReLU(),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, classes),
    )


net = cnn(3, classes=8)
print(net(torch.rand(2, 3, 20, 20)))
