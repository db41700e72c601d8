"""The accuracy on the training rows is taken as they come, augmented; validation has clean rows."""
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

aug = transforms.Compose([transforms.RandomCrop(32, padding=4), transforms.ToTensor()])
train_loader = DataLoader(datasets.CIFAR10("d", train=True, transform=aug), 128, shuffle=True)
test_loader = DataLoader(datasets.CIFAR10("d", train=False, transform=transforms.ToTensor()), 500)
net = nn.Sequential(nn.Flatten(), nn.Linear(3072, 10))
opt = torch.optim.SGD(net.parameters(), 0.1)


@torch.no_grad()
def accuracy(loader):
    net.eval()
    return sum((net(x).argmax(1) == y).sum().item() for x, y in loader) / len(loader.dataset)


for epoch in range(5):
    net.train()
    for x, y in train_loader:
        opt.zero_grad()
        nn.functional.cross_entropy(net(x), y).backward()
        opt.step()
    print(accuracy(train_loader), accuracy(test_loader))
