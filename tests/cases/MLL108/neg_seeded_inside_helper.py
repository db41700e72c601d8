import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms


def parts(data, seed=1):
    return random_split(data, [45000, 5000], generator=torch.Generator().manual_seed(seed))


train_set = parts(datasets.CIFAR10("c", transform=transforms.RandomCrop(32, 4)))[0]
val_set = parts(datasets.CIFAR10("c", transform=transforms.ToTensor()))[1]
train_loader = DataLoader(train_set, batch_size=128, shuffle=True)
val_loader = DataLoader(val_set, batch_size=128)
