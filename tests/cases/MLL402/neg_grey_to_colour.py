import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

three = transforms.Compose([transforms.Grayscale(num_output_channels=3), transforms.ToTensor()])
colour = DataLoader(datasets.MNIST("data", transform=three), batch_size=8)
plain = DataLoader(datasets.MNIST("data", transform=transforms.ToTensor()), batch_size=8)
lifted = DataLoader(
    datasets.FashionMNIST(
        "data",
        transform=transforms.Compose([transforms.ToTensor(), transforms.Lambda(lambda t: t.repeat(3, 1, 1))]),
    ),
    batch_size=8,
)
net = nn.Conv2d(3, 4, 3)
for x, _ in colour:
    net(x)
for x, _ in plain:
    net(x.repeat(1, 3, 1, 1))
    net(x.expand(-1, 3, -1, -1))
for x, _ in lifted:
    net(x)
