import numpy as np
import torch
from sklearn.model_selection import StratifiedKFold
from torch.utils.data import DataLoader, TensorDataset


def run_fold(train_dl, val_dl):
    ...


x = torch.load("mel.pt")
y = torch.load("genre.pt")

x_aug = x + 0.02 * torch.randn_like(x)
x = torch.cat([x, x_aug], 0)
y = torch.cat([y, y], 0)

skf = StratifiedKFold(n_splits=10, shuffle=True, random_state=2020)
for fold, (tr, va) in enumerate(skf.split(np.zeros(len(y)), y.numpy())):  # expect: MLL101
    train_dl = DataLoader(TensorDataset(x[tr], y[tr]), batch_size=64, shuffle=True)
    val_dl = DataLoader(TensorDataset(x[va], y[va]), batch_size=64)
    run_fold(train_dl, val_dl)
# may: MLL202, MLL203
