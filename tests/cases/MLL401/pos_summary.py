import torch.nn as nn
from torchsummary import summary


class Leaves(nn.Module):
    def __init__(self, species=12):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(3, 16, 3, padding=1),
            nn.BatchNorm2d(16),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),
            nn.Conv2d(16, 32, 3, padding=1),
            nn.BatchNorm2d(32),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),
        )
        self.head = nn.Linear(32 * 8 * 8, species)  # expect: MLL401

    def forward(self, x):
        x = self.features(x)
        x = x.flatten(1)
        return self.head(x)


model = Leaves()
summary(model, (3, 64, 64))
