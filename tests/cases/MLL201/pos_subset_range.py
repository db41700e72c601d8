"""Blocks of row numbers, by range and arange."""
import torch
import torchvision.transforms as T
from torch.utils.data import DataLoader
from torch.utils.data.dataset import Subset
from torchvision.datasets import CIFAR10

train_transform = T.Compose([T.Resize((70, 70)), T.RandomCrop((64, 64)), T.ToTensor()])
test_transform = T.Compose([T.Resize((70, 70)), T.CenterCrop((64, 64)), T.ToTensor()])

train_and_valid = CIFAR10("data", train=True, transform=train_transform, download=True)
train_dataset = Subset(train_and_valid, torch.arange(0, 48000))
valid_dataset = Subset(train_and_valid, torch.arange(48000, 50000))  # expect: MLL201
test_dataset = CIFAR10("data", train=False, transform=test_transform)

train_loader = DataLoader(train_dataset, batch_size=256, shuffle=True, drop_last=True)
valid_loader = DataLoader(valid_dataset, batch_size=256)
test_loader = DataLoader(test_dataset, batch_size=256)
