import numpy as np
import torch
from torch.utils.data import Dataset


class Spectra(Dataset):
    """Only the training part holds mirrored copies."""

    def __init__(self, path, split, n_train=4000):
        f = np.load(path)
        rows = slice(None, n_train) if split == "train" else slice(n_train, None)
        x, y = f["x"][rows], f["y"][rows]
        if split == "train":
            x = np.concatenate([x, x[:, ::-1]])
            y = np.concatenate([y, y])
        self.x, self.y = torch.from_numpy(x.copy()), torch.from_numpy(y)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


train_set, val_set = Spectra("spectra.npz", "train"), Spectra("spectra.npz", "val")
