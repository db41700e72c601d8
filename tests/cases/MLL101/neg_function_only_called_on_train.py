import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset


def augment(x, y):
    return np.concatenate([x, x[:, ::-1, :], x[:, :, ::-1]]), np.concatenate([y, y, y])


def split(x, y, n_val, rng):
    order = rng.permutation(len(x))
    val, train = order[:n_val], order[n_val:]
    return x[train], y[train], x[val], y[val]


def loaders(path):
    f = np.load(path)
    x_tr, y_tr, x_va, y_va = split(f["x"], f["y"], 1000, np.random.default_rng(0))
    x_tr, y_tr = augment(x_tr, y_tr)
    pack = lambda a, b: TensorDataset(torch.from_numpy(np.ascontiguousarray(a)), torch.from_numpy(b))
    return (
        DataLoader(pack(x_tr, y_tr), batch_size=100, shuffle=True),
        DataLoader(pack(x_va, y_va), batch_size=100),
    )


train_dl, val_dl = loaders("maps.npz")
