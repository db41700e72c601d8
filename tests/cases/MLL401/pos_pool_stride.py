import torch as th
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        # a window of three moves by three unless it is told otherwise
        self.layers = nn.ModuleList([nn.Conv2d(3, 8, 3, padding=1), nn.MaxPool2d(3)])
        self.last = nn.Linear(8 * 16 * 16, 4)  # expect: MLL401

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return self.last(th.flatten(x, 1))


net = Net()
net(th.randn(5, 3, 32, 32))
