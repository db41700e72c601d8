import numpy as np
import torch
from torch.utils.data import DataLoader, SubsetRandomSampler
from torchvision import datasets, transforms


def loaders(batch_size, held_out=10000):
    data = datasets.FashionMNIST("fashion", train=True, transform=transforms.ToTensor())
    train_order = np.random.permutation(len(data))
    valid_order = np.random.permutation(len(data))
    train_loader = DataLoader(data, batch_size, sampler=SubsetRandomSampler(train_order[held_out:]))
    valid_loader = DataLoader(data, batch_size, sampler=SubsetRandomSampler(valid_order[:held_out]))  # expect: MLL108
    return train_loader, valid_loader


def run(net, criterion, optimizer):
    train_loader, valid_loader = loaders(64)
    for images, labels in train_loader:
        optimizer.zero_grad()
        criterion(net(images), labels).backward()
        optimizer.step()
    with torch.no_grad():
        for images, labels in valid_loader:
            print(criterion(net(images), labels))
