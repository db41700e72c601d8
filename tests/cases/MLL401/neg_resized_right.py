import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

size = transforms.Compose(
    [transforms.Grayscale(), transforms.Resize(40), transforms.CenterCrop(28), transforms.ToTensor()]
)
train_set = datasets.CIFAR10("data", transform=size, download=True)
model = nn.Sequential(nn.Flatten(), nn.Linear(28 * 28, 100), nn.ReLU(), nn.Linear(100, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for x, y in DataLoader(train_set, 64, shuffle=True):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
