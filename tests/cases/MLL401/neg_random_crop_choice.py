"""Which data set is read is decided on the command line, and the network follows."""
import argparse

import torch.nn as nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

args = argparse.Namespace(**vars(argparse.ArgumentParser().parse_args()))

if args.dataset == "mnist":
    data = datasets.MNIST("d", transform=transforms.ToTensor())
    features = 784
elif args.dataset == "cifar10":
    data = datasets.CIFAR10("d", transform=transforms.ToTensor())
    features = 3072
else:
    data = datasets.ImageFolder("d", transform=transforms.Compose([transforms.Resize((20, 20)), transforms.ToTensor()]))
    features = 1200

model = nn.Sequential(nn.Flatten(), nn.Linear(features, 10))
for x, y in DataLoader(data, batch_size=2):
    model(x)
