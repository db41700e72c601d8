import random

import numpy as np
import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms


def set_seed(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def loader(train):
    set_seed(17)
    change = transforms.Compose([transforms.RandomCrop(32, 4), transforms.ToTensor()]) if train else transforms.ToTensor()
    data = datasets.CIFAR10("c", transform=change)
    first, second = random_split(data, [45000, 5000])
    return DataLoader(first if train else second, batch_size=128, shuffle=train)


set_seed(3)
moving = datasets.CIFAR10("c", transform=transforms.RandomCrop(32, 4))
train_set, _ = random_split(moving, [45000, 5000])
set_seed(3)
_, val_set = random_split(datasets.CIFAR10("c"), [45000, 5000])
train_loader, val_loader = DataLoader(train_set, batch_size=8), DataLoader(val_set, batch_size=8)
