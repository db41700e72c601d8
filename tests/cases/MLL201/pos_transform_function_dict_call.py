from torch.utils.data import random_split, DataLoader
from torchvision import datasets, transforms
def transform(train=True):
    ops = []
    if train:
        ops += [transforms.RandomHorizontalFlip()]
    ops += [transforms.ToTensor()]
    return transforms.Compose(ops)
full_train = datasets.CIFAR10("./", train=True, download=True, transform=transform(True))
test = datasets.CIFAR10("./", train=False, download=True, transform=transform(False))
train, valid = random_split(full_train, lengths=(45000, 5000))  # expect: MLL201
loaders = dict(train=DataLoader(train, 64, shuffle=True), valid=DataLoader(valid, 64), test=DataLoader(test, 64))
