import numpy as np
from torch.utils.data import ConcatDataset, DataLoader, SubsetRandomSampler
from torchvision import transforms
from torchvision.datasets import CIFAR10

plain = CIFAR10("data", train=True, download=True, transform=transforms.ToTensor())
mirrored = CIFAR10(
    "data",
    train=True,
    transform=transforms.Compose([transforms.RandomHorizontalFlip(p=1.0), transforms.ToTensor()]),
)
both = ConcatDataset([plain, mirrored])

indices = np.arange(len(both))
np.random.shuffle(indices)
split = int(np.floor(0.1 * len(both)))
valid_idx, train_idx = indices[:split], indices[split:]

train_sampler = SubsetRandomSampler(train_idx)  # expect: MLL101
valid_sampler = SubsetRandomSampler(valid_idx)
train_loader = DataLoader(both, batch_size=128, sampler=train_sampler)  # expect: MLL101
valid_loader = DataLoader(both, batch_size=128, sampler=valid_sampler)
# may: MLL201
