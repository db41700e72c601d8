from torch import nn

from starts import xavier


class Tower(nn.Module):
    def __init__(self, channels=12):
        super().__init__()
        self.trunk = nn.Sequential(
            nn.Conv1d(channels, 32, 5), nn.ReLU(),
            nn.Conv1d(32, 32, 5), nn.ReLU(), nn.MaxPool1d(2),
            nn.Conv1d(32, 64, 5), nn.ReLU(),
            nn.Conv1d(64, 64, 5), nn.ReLU(), nn.AdaptiveAvgPool1d(1),
        )
        self.head = nn.Linear(64, 6)
        self.apply(xavier)

    def forward(self, x):
        return self.head(self.trunk(x).flatten(1))
