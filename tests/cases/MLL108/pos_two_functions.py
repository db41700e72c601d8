"""Each loader has a function of its own, and each function divides the data anew."""
import torch
from torch.utils.data import DataLoader, random_split
from torchvision import transforms as T
from torchvision.datasets import CIFAR10


def training_loader(batch):
    data = CIFAR10("data", train=True, transform=T.Compose([T.RandomHorizontalFlip(), T.ToTensor()]))
    kept, _ = random_split(data, [45000, 5000])
    return DataLoader(kept, batch_size=batch, shuffle=True)


def validation_loader(batch):
    data = CIFAR10("data", train=True, transform=T.ToTensor())
    _, held = random_split(data, [45000, 5000])  # expect: MLL108
    return DataLoader(held, batch_size=batch)


def fit(net, optimizer, criterion):
    fitting, checking = training_loader(64), validation_loader(256)
    for _ in range(20):
        for x, y in fitting:
            optimizer.zero_grad()
            criterion(net(x), y).backward()
            optimizer.step()
        with torch.no_grad():
            print(sum((net(x).argmax(1) == y).sum().item() for x, y in checking))
