"""A share of the augmented data to train on quickly; validation has a data set of its own."""
import torch
from torch import nn
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms

aug = transforms.Compose([transforms.RandomHorizontalFlip(), transforms.ToTensor()])
train_data = datasets.CIFAR10("d", train=True, transform=aug)
val_data = datasets.CIFAR10("d", train=False, transform=transforms.ToTensor())
small = Subset(train_data, range(1000))
loader = DataLoader(small, batch_size=50, shuffle=True)
net = nn.Sequential(nn.Flatten(), nn.Linear(3072, 10))
opt = torch.optim.Adam(net.parameters())
for x, y in loader:
    opt.zero_grad()
    nn.functional.cross_entropy(net(x), y).backward()
    opt.step()
net.eval()
with torch.no_grad():
    for x, y in DataLoader(val_data, 500):
        print((net(x).argmax(1) == y).float().mean())
