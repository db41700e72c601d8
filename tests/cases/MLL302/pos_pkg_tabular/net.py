from torch import nn


class Tabular(nn.Module):
    def __init__(self, columns, width=48):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(columns, width), nn.Tanh(), nn.Linear(width, width), nn.Tanh(), nn.Linear(width, 1)
        )

    def forward(self, x):
        return self.net(x)
