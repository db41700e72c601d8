from torch.utils.data import random_split
from torchvision import datasets, transforms

MOVING = transforms.Compose([transforms.RandomCrop(32, padding=4), transforms.ToTensor()])
STILL = transforms.ToTensor()


def training_data():
    data = datasets.CIFAR100("data", train=True, transform=MOVING)
    return random_split(data, [0.9, 0.1])[0]


def validation_data():
    data = datasets.CIFAR100("data", train=True, transform=STILL)
    return random_split(data, [0.9, 0.1])[1]  # expect: MLL108
