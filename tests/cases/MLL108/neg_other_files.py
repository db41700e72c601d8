import torch
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import CIFAR10, ImageFolder

train_set, _ = random_split(CIFAR10("c", train=True, transform=transforms.ToTensor()), [45000, 5000])
_, test_set = random_split(CIFAR10("c", train=False, transform=transforms.ToTensor()), [5000, 5000])
cats, _ = random_split(ImageFolder("cats/train"), [900, 100])
_, dogs = random_split(ImageFolder("cats/test"), [900, 100])
train_loader, test_loader = DataLoader(train_set, batch_size=8, shuffle=True), DataLoader(test_set, batch_size=8)
cats_train_loader, cats_test_loader = DataLoader(cats, batch_size=8, shuffle=True), DataLoader(dogs, batch_size=8)
