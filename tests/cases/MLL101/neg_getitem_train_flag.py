"""Noise is drawn in __getitem__ of the training view only; both views share the rows by index list."""
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Pulses(Dataset):
    def __init__(self, rows, labels, train: bool):
        self.rows, self.labels, self.train = rows, labels, train

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        row = torch.as_tensor(self.rows[i], dtype=torch.float32)
        if self.train:
            row = row + 0.05 * torch.randn_like(row)
        return row, int(self.labels[i])


rows = np.random.rand(400, 30)
labels = (rows.sum(1) > 15).astype(int)
order = np.random.permutation(400)
a, b = order[:320], order[320:]
train_loader = DataLoader(Pulses(rows[a], labels[a], train=True), 32, shuffle=True)
val_loader = DataLoader(Pulses(rows[b], labels[b], train=False), 80)
print(next(iter(train_loader))[0].shape, next(iter(val_loader))[0].shape)
