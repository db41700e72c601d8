"""Two objects, each divided with the same generator seed; of each one part is used."""
import torch
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import CIFAR100

train_view = CIFAR100("c", transform=transforms.Compose([transforms.RandomCrop(32, 4), transforms.ToTensor()]))
check_view = CIFAR100("c", transform=transforms.ToTensor())
train_ds, _ = random_split(train_view, [45000, 5000], generator=torch.Generator().manual_seed(7))
_, valid_ds = random_split(check_view, [45000, 5000], generator=torch.Generator().manual_seed(7))
train_loader = DataLoader(train_ds, 128, shuffle=True)
valid_loader = DataLoader(valid_ds, 128)
