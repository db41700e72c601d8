import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms

moving = datasets.CIFAR10("c", transform=transforms.Compose([transforms.RandomCrop(32, 4), transforms.ToTensor()]))
still = datasets.CIFAR10("c", transform=transforms.ToTensor())
torch.manual_seed(0)
train_set, _ = random_split(moving, [45000, 5000])
torch.manual_seed(0)
_, val_set = random_split(still, [45000, 5000])
train_loader = DataLoader(train_set, batch_size=128, shuffle=True)
val_loader = DataLoader(val_set, batch_size=128)
