import torch
import torch.nn as nn


def features():
    return nn.Sequential(
        nn.Conv2d(3, 32, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(64, 128, 3, padding=1),  # expect: MLL402
        nn.ReLU(),
    )


net = features()
net(torch.zeros(1, 3, 64, 64))
