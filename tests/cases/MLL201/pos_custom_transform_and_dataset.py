"""No torchvision: the transforms and the data set are classes of this file."""
import random

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset, random_split


class Shift:
    def __init__(self, most):
        self.most = most

    def __call__(self, image):
        return torch.roll(image, random.randint(-self.most, self.most), dims=-1)


class Scale:
    def __call__(self, image):
        return image / 16.0


class Chain:
    def __init__(self, *steps):
        self.steps = steps

    def __call__(self, image):
        for step in self.steps:
            image = step(image)
        return image


class Digits(Dataset):
    def __init__(self, images, labels, transform=None):
        self.images, self.labels, self.transform = images, labels, transform

    def __len__(self):
        return len(self.images)

    def __getitem__(self, i):
        image = self.images[i]
        if self.transform is not None:
            image = self.transform(image)
        return image, self.labels[i]


images, labels = torch.load("digits.pt")
digits = Digits(images, labels, transform=Chain(Scale(), Shift(2)))
fit_part, check_part = random_split(digits, [1500, 297])  # expect: MLL201
model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(10):
    for x, y in DataLoader(fit_part, batch_size=64, shuffle=True):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()
    with torch.no_grad():
        right = sum((model(x).argmax(1) == y).sum().item() for x, y in DataLoader(check_part, batch_size=256))
    print(epoch, right / len(check_part))
