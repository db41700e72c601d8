import torch
from torch import nn


def block(inputs, outputs):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel_size=3, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=2, stride=2),
    )


class Birds(nn.Module):
    def __init__(self):
        super().__init__()
        self.block1 = block(3, 16)
        self.block2 = block(16, 32)
        self.block3 = block(32, 64)
        self.drop = nn.Dropout(0.5)
        self.fc = nn.Linear(64 * 16 * 16, 200)  # expect: MLL401

    def forward(self, x):
        x = self.block3(self.block2(self.block1(x)))
        x = torch.flatten(x, 1)
        return self.fc(self.drop(x))


def test_output_size():
    assert Birds()(torch.randn(1, 3, 96, 96)).shape == (1, 200)
