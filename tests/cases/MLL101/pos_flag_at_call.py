import torch
from torch.utils.data import TensorDataset, random_split


def build(path, extra_copies=False):
    blob = torch.load(path)
    x, y = blob["x"], blob["y"]
    if extra_copies:
        noisy = x + 0.1 * torch.randn_like(x)
        x = torch.cat([x, noisy])
        y = torch.cat([y, y])
    return TensorDataset(x, y)


def split(ds, frac=0.8):
    n = int(frac * len(ds))
    return random_split(ds, [n, len(ds) - n], generator=torch.Generator().manual_seed(0))  # expect: MLL101


train_ds, val_ds = split(build("spectra.pt", extra_copies=True))  # expect: MLL101
print(len(train_ds), len(val_ds))
