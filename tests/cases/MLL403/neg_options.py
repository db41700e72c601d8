import argparse

import torch
from torch import nn

parser = argparse.ArgumentParser()
parser.add_argument("--side", type=int, default=64)
parser.add_argument("--kernel", type=int, default=9)
parser.add_argument("--levels", type=int, default=3)
args = parser.parse_args()

layers = []
for _ in range(args.levels):
    layers += [nn.Conv2d(1, 1, args.kernel), nn.MaxPool2d(2)]
net = nn.Sequential(*layers)
net(torch.zeros(1, 1, args.side, args.side))
