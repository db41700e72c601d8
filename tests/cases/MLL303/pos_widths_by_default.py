"""Networks that nobody makes in this file: how deep they are, the defaults of their widths say."""

from torch import nn


class Burgers(nn.Module):
    """The velocity at a place and a time."""

    def __init__(self, widths=(2, 24, 24, 24, 24, 24, 1)):
        super().__init__()
        pairs = zip(widths[:-1], widths[1:])
        self.maps = nn.ModuleList([nn.Linear(a, b) for a, b in pairs])
        self.squash = nn.Tanh()
        for one in self.maps:
            nn.init.kaiming_normal_(one.weight)  # expect: MLL303
            nn.init.zeros_(one.bias)

    def forward(self, place_and_time):
        hidden = place_and_time
        for one in self.maps[:-1]:
            hidden = self.squash(one(hidden))
        return self.maps[-1](hidden)


class Tower(nn.Module):
    def __init__(self, inputs, hidden=[128, 128, 128, 128, 64, 64, 32]):
        super().__init__()
        layers = []
        for width in hidden:
            layers += [nn.Linear(inputs, width), nn.ReLU()]
            inputs = width
        self.layers = nn.Sequential(*layers, nn.Linear(inputs, 1))
        for module in self.layers:
            if isinstance(module, nn.Linear):
                nn.init.xavier_uniform_(module.weight)  # expect: MLL303

    def forward(self, rows):
        return self.layers(rows)
