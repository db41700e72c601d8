"""The default is shallow, or the network that is made is, whatever the default says."""

from torch import nn


def spread(module):
    if isinstance(module, nn.Linear):
        nn.init.xavier_uniform_(module.weight)


class Small(nn.Module):
    def __init__(self, inputs, hidden=(64, 64)):
        super().__init__()
        layers = []
        for width in hidden:
            layers += [nn.Linear(inputs, width), nn.ReLU()]
            inputs = width
        self.layers = nn.Sequential(*layers, nn.Linear(inputs, 1))
        self.apply(spread)

    def forward(self, rows):
        return self.layers(rows)


class Chosen(nn.Module):
    def __init__(self, inputs, hidden=(64, 64, 64, 64, 64, 64, 64)):
        super().__init__()
        layers = []
        for width in hidden:
            layers += [nn.Linear(inputs, width), nn.ReLU()]
            inputs = width
        self.layers = nn.Sequential(*layers, nn.Linear(inputs, 1))
        self.apply(spread)

    def forward(self, rows):
        return self.layers(rows)


model = Chosen(12, hidden=(32, 32))
