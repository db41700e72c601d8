"""He initialisation before sigmoids."""
import torch
from torch import nn


class SigmoidNet(nn.Module):
    def __init__(self, sizes=(64, 50, 50, 50, 10)):
        super().__init__()
        self.fc1 = nn.Linear(64, 50)
        self.fc2 = nn.Linear(50, 50)
        self.fc3 = nn.Linear(50, 50)
        self.fc4 = nn.Linear(50, 10)
        for m in (self.fc1, self.fc2, self.fc3, self.fc4):
            nn.init.kaiming_normal_(m.weight, mode="fan_in", nonlinearity="relu")  # expect: MLL303

    def forward(self, x):
        x = torch.sigmoid(self.fc1(x))
        x = torch.sigmoid(self.fc2(x))
        x = torch.sigmoid(self.fc3(x))
        return self.fc4(x)


print(SigmoidNet()(torch.randn(3, 64)))
