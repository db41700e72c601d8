import torch.nn as nn


class LeNet(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2))
        self.fc = nn.Linear(6 * 12 * 12, classes)
        self.out = nn.Softmax(dim=1)

    def forward(self, x):
        x = self.features(x)
        x = self.fc(x.flatten(1))
        return self.out(x)  # expect: MLL521
