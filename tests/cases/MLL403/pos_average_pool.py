import torch
from torch import nn


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(3, 32, 3, stride=2, padding=1),
            nn.BatchNorm2d(32),
            nn.ReLU(),
            nn.Conv2d(32, 64, 3, stride=2, padding=1),
            nn.BatchNorm2d(64),
            nn.ReLU(),
            nn.Conv2d(64, 64, 3, stride=2, padding=1),
        )
        self.pool = nn.AvgPool2d(7)  # expect: MLL403
        self.fc = nn.Linear(64, 10)

    def forward(self, x):
        x = self.pool(self.body(x))
        return self.fc(x.view(x.shape[0], -1))


sample = torch.randn(1, 3, 32, 32)
print(Head()(sample).shape)
