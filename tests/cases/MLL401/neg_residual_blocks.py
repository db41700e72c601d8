import torch
from torch import nn


class Residual(nn.Module):
    expansion = 2

    def __init__(self, inputs, width, stride=1):
        super().__init__()
        self.a = nn.Conv2d(inputs, width, 3, stride, 1)
        self.b = nn.Conv2d(width, width * self.expansion, 1)
        self.short = nn.Sequential()
        if stride != 1 or inputs != width * self.expansion:
            self.short = nn.Conv2d(inputs, width * self.expansion, 1, stride)

    def forward(self, x):
        return torch.relu(self.b(torch.relu(self.a(x))) + self.short(x))


class Net(nn.Module):
    def __init__(self, counts, classes=10):
        super().__init__()
        self.inputs = 16
        self.stem = nn.Conv2d(3, 16, 3, padding=1)
        self.stage1 = self._stage(16, counts[0], 1)
        self.stage2 = self._stage(32, counts[1], 2)
        self.fc = nn.Linear(32 * Residual.expansion, classes)

    def _stage(self, width, count, stride):
        layers = []
        for s in [stride] + [1] * (count - 1):
            layers.append(Residual(self.inputs, width, s))
            self.inputs = width * Residual.expansion
        return nn.Sequential(*layers)

    def forward(self, x):
        x = self.stage2(self.stage1(self.stem(x)))
        x = nn.functional.avg_pool2d(x, 16)
        return self.fc(x.view(x.size(0), -1))


Net([2, 2])(torch.randn(1, 3, 32, 32))
