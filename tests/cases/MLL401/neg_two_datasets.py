import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms as T


class Net(nn.Module):
    def __init__(self, channels, side):
        super().__init__()
        self.conv = nn.Conv2d(channels, 16, 3)
        self.fc = nn.Linear(16 * (side - 2) ** 2, 10)

    def forward(self, x):
        return self.fc(torch.flatten(torch.relu(self.conv(x)), 1))


TABLE = {
    "mnist": (datasets.MNIST, 1, 28),
    "cifar": (datasets.CIFAR10, 3, 32),
}


def run(name):
    dataset, channels, side = TABLE[name]
    loader = DataLoader(dataset("data", transform=T.ToTensor(), download=True), batch_size=16)
    net = Net(channels, side)
    for x, y in loader:
        nn.functional.cross_entropy(net(x), y).backward()


for name in TABLE:
    run(name)
