import torch
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms

moving = datasets.CIFAR10("c", transform=transforms.Compose([transforms.RandomCrop(32, 4), transforms.ToTensor()]))
still = datasets.CIFAR10("c", transform=transforms.ToTensor())
order = torch.randperm(len(moving)).tolist()
train_loader = DataLoader(Subset(moving, order[:45000]), batch_size=128, shuffle=True)
val_loader = DataLoader(Subset(still, order[45000:]), batch_size=128)
