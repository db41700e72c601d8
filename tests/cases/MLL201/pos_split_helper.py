import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms
tr = transforms.Compose([transforms.RandomHorizontalFlip(), transforms.ToTensor()])
def split(ds, frac=0.9):
    n = int(len(ds) * frac)
    return random_split(ds, [n, len(ds) - n])  # expect: MLL201
train_set, val_set = split(datasets.CIFAR10("d", transform=tr))
train_loader = DataLoader(train_set, 64, shuffle=True)
val_loader = DataLoader(val_set, 64)
