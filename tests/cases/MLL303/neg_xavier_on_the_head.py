"""He on the convolutions, Xavier on the two layers of the head alone."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Conv2d(8, 8, 3), nn.ReLU(), nn.Conv2d(8, 8, 3), nn.ReLU(),
            nn.Conv2d(8, 8, 3), nn.ReLU(), nn.Flatten(),
        )
        self.head = nn.Sequential(nn.Linear(8 * 20 * 20, 64), nn.ReLU(), nn.Linear(64, 10))
        for m in self.body:
            if isinstance(m, nn.Conv2d):
                nn.init.kaiming_normal_(m.weight, nonlinearity="relu")
        for m in self.head:
            if isinstance(m, nn.Linear):
                nn.init.xavier_uniform_(m.weight)

    def forward(self, x):
        return self.head(self.body(x))


print(Net()(torch.randn(1, 1, 28, 28)))
