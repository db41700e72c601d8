import torch
import torch.nn as nn
import torch.nn.functional as F


class Mixed(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.one = nn.Conv2d(channels, 12, kernel_size=1)
        self.three_a = nn.Conv2d(channels, 12, kernel_size=1)
        self.three_b = nn.Conv2d(12, 20, kernel_size=3, padding=1)
        self.pooled = nn.Conv2d(channels, 8, kernel_size=1)

    def forward(self, x):
        one = self.one(x)
        three = self.three_b(self.three_a(x))
        pooled = self.pooled(F.avg_pool2d(x, kernel_size=3, stride=1, padding=1))
        return torch.cat([one, three, pooled], 1)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(1, 10, kernel_size=5)
        self.mix1 = Mixed(10)
        self.mid = nn.Conv2d(40, 16, kernel_size=5)
        self.mix2 = Mixed(16)
        self.mp = nn.MaxPool2d(2)
        self.fc = nn.Linear(640, 10)

    def forward(self, x):
        n = x.size(0)
        x = F.relu(self.mp(self.stem(x)))
        x = self.mix1(x)
        x = F.relu(self.mp(self.mid(x)))
        x = self.mix2(x)
        return F.log_softmax(self.fc(x.view(n, -1)), dim=1)


print(Net()(torch.randn(2, 1, 28, 28)).shape)
