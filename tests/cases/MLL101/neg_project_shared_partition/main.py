import torch
from torch.utils.data import ConcatDataset, DataLoader, Dataset, TensorDataset

from partition import partition


class Mirrored(Dataset):
    def __init__(self, base):
        self.base = base

    def __len__(self):
        return len(self.base)

    def __getitem__(self, i):
        x, y = self.base[i]
        return x.flip(-1), y


leaves = TensorDataset(torch.load("leaves_x.pt"), torch.load("leaves_y.pt"))
train_set, val_set = partition(leaves)
train_set = ConcatDataset([train_set, Mirrored(train_set)])
train_loader = DataLoader(train_set, batch_size=64, shuffle=True)
val_loader = DataLoader(val_set, batch_size=64)
