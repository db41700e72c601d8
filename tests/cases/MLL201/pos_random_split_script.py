"""Flowers, straight through: one ImageFolder, one transform, two parts."""
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, models, transforms

tf = transforms.Compose([
    transforms.RandomResizedCrop(224),
    transforms.RandomHorizontalFlip(),
    transforms.ToTensor(),
])
flowers = datasets.ImageFolder("flowers", tf)
n_val = int(0.2 * len(flowers))
train_set, val_set = random_split(flowers, [len(flowers) - n_val, n_val])  # expect: MLL201
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=32)

net = models.resnet18(num_classes=102)
optimizer = torch.optim.SGD(net.parameters(), lr=1e-2, momentum=0.9)
criterion = nn.CrossEntropyLoss()
for epoch in range(20):
    net.train()
    for images, labels in train_loader:
        optimizer.zero_grad()
        criterion(net(images), labels).backward()
        optimizer.step()
    net.eval()
    hits = seen = 0
    with torch.no_grad():
        for images, labels in val_loader:
            hits += (net(images).argmax(1) == labels).sum().item()
            seen += len(labels)
    print(epoch, hits / seen)
