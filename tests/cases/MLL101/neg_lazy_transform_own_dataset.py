import random

import torch
from torch.utils.data import Dataset, Subset


class Scans(Dataset):
    def __init__(self, path, train):
        self.x, self.y = torch.load(path)
        self.train = train

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        x = self.x[i]
        if self.train and random.random() < 0.5:
            x = x.flip(-1)
        return x, self.y[i]


order = torch.randperm(1200, generator=torch.Generator().manual_seed(0)).tolist()
train_set = Subset(Scans("scans.pt", train=True), order[:1000])
val_set = Subset(Scans("scans.pt", train=False), order[1000:])
