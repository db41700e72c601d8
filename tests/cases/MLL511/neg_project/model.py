import torch.nn as nn


class Net(nn.Module):
    def __init__(self, width, classes, log=True):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(width, width), nn.ReLU(), nn.Linear(width, classes))
        self.normalise = nn.LogSoftmax(dim=-1) if log else nn.Softmax(dim=-1)

    def forward(self, x):
        return self.normalise(self.layers(x))
