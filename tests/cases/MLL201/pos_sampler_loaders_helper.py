"""Loaders from a helper that splits by sampler; nobody in this file trains."""
import numpy as np
from torch.utils.data import DataLoader
from torch.utils.data.sampler import SubsetRandomSampler
from torchvision import datasets, transforms as T


def make_loaders(dataset, batch_size, holdout=0.1, seed=0):
    order = np.arange(len(dataset))
    np.random.RandomState(seed).shuffle(order)
    edge = int(np.floor(holdout * len(dataset)))
    picked_valid, picked_train = order[:edge], order[edge:]
    train_loader = DataLoader(dataset, batch_size=batch_size, sampler=SubsetRandomSampler(picked_train))
    valid_loader = DataLoader(dataset, batch_size=batch_size, sampler=SubsetRandomSampler(picked_valid))  # expect: MLL201
    return train_loader, valid_loader


def office_loaders(folder, batch_size=64):
    augment = T.Compose([T.Resize((256, 256)), T.RandomCrop(224), T.RandomHorizontalFlip(), T.ToTensor()])
    return make_loaders(datasets.ImageFolder(folder, transform=augment), batch_size)


source_train, source_valid = office_loaders("office/amazon")
