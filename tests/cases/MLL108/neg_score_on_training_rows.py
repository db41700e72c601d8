"""A thousand of the training rows tell how well these are learned; the others judge."""
import torch
from torch import nn
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms

digits = datasets.MNIST("mnist", train=True, transform=transforms.ToTensor())
train_set = Subset(digits, range(50000))
train_probe = Subset(digits, range(1000))
val_set = Subset(digits, range(50000, 60000))
net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
sgd = torch.optim.SGD(net.parameters(), lr=0.1)
for x, y in DataLoader(train_set, batch_size=64, shuffle=True):
    sgd.zero_grad()
    nn.functional.cross_entropy(net(x), y).backward()
    sgd.step()
with torch.no_grad():
    for name, part in (("train", train_probe), ("validation", val_set)):
        print(name, sum((net(x).argmax(1) == y).sum().item() for x, y in DataLoader(part, batch_size=500)))
