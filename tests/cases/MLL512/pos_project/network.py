import torch.nn as nn


def build(classes):
    return nn.Sequential(nn.Linear(8, classes), nn.LogSoftmax(dim=1))
