"""A search space: which of the parts are joined is drawn when the network is built."""
import random

import torch
from torch import nn

CHOICES = {
    "thin": nn.Conv2d(3, 8, 3, padding=1),
    "wide": nn.Conv2d(3, 64, 3, padding=1),
}
NORMS = {"thin": nn.BatchNorm2d(8), "wide": nn.BatchNorm2d(64)}

kind = random.choice(list(CHOICES))
net = nn.Sequential(CHOICES[kind], NORMS[kind], nn.ReLU())
net(torch.zeros(1, 3, 16, 16))
