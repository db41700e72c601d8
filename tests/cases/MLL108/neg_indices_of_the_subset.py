import torch
from torch.utils.data import DataLoader, Subset, random_split
from torchvision import datasets, transforms

moving = datasets.CIFAR10("c", transform=transforms.Compose([transforms.RandomCrop(32, 4), transforms.ToTensor()]))
still = datasets.CIFAR10("c", transform=transforms.ToTensor())
train_set, val_set = random_split(moving, [45000, 5000])
val_set = Subset(still, val_set.indices)
train_loader = DataLoader(train_set, batch_size=128, shuffle=True)
val_loader = DataLoader(val_set, batch_size=128)
