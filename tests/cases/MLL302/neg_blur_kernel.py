import torch
from torch import nn

box = nn.Conv2d(1, 1, 5, padding=2, bias=False)
nn.init.constant_(box.weight, 1 / 25)
box.weight.requires_grad_(False)
twice = nn.Sequential(box, box)


def smooth(img):
    with torch.no_grad():
        return twice(img)
