import random

import torch
from torch.utils.data import DataLoader, Subset, TensorDataset


def load(path):
    blob = torch.load(path)
    return blob["images"], blob["labels"]


def enlarge(images, labels):
    mirrored = torch.flip(images, dims=[3])
    return TensorDataset(torch.cat([images, mirrored]), torch.cat([labels, labels]))


def shuffled_ids(n, fraction, seed=0):
    ids = list(range(n))
    random.Random(seed).shuffle(ids)
    k = int(n * fraction)
    return ids[:k], ids[k:]


def make_loaders(path, batch_size=128):
    images, labels = load(path)
    dataset = enlarge(images, labels)
    a, b = shuffled_ids(len(dataset), 0.8)
    train_part = Subset(dataset, a)  # expect: MLL101
    val_part = Subset(dataset, b)
    return (
        DataLoader(train_part, batch_size=batch_size, shuffle=True),
        DataLoader(val_part, batch_size=batch_size),
    )


if __name__ == "__main__":
    train_loader, val_loader = make_loaders("birds.pt")
    print(len(train_loader), len(val_loader))
