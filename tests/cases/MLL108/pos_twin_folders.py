"""Two views of one folder, each divided by a draw of its own."""
import torch
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision import models, transforms
from torchvision.datasets import ImageFolder

moving = transforms.Compose([transforms.RandomCrop(64), transforms.ToTensor()])
still = transforms.Compose([transforms.CenterCrop(64), transforms.ToTensor()])
moving_set = ImageFolder("flowers", transform=moving)
still_set = ImageFolder("flowers", transform=still)
train_set, _ = random_split(moving_set, [800, 200])
_, val_set = random_split(still_set, [800, 200])  # expect: MLL108
train_loader = DataLoader(train_set, 32, shuffle=True)
val_loader = DataLoader(val_set, 32)

net = models.resnet18(num_classes=10)
loss_of = nn.CrossEntropyLoss()
sgd = torch.optim.SGD(net.parameters(), lr=0.1)
for epoch in range(10):
    net.train()
    for pictures, kinds in train_loader:
        sgd.zero_grad()
        loss_of(net(pictures), kinds).backward()
        sgd.step()
    net.eval()
    right = 0
    with torch.no_grad():
        for pictures, kinds in val_loader:
            right += (net(pictures).argmax(1) == kinds).sum().item()
    print(epoch, right)
