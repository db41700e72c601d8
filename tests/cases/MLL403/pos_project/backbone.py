from torch import nn


def backbone(width):
    return nn.Sequential(
        nn.Conv2d(3, width, 7, stride=2),
        nn.ReLU(),
        nn.MaxPool2d(3, stride=2),
        nn.Conv2d(width, 2 * width, 7, stride=2),  # expect: MLL403
        nn.ReLU(),
    )
