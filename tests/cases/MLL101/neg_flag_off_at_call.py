import torch
from torch.utils.data import TensorDataset, random_split


def build(path, extra_copies=False):
    blob = torch.load(path)
    x, y = blob["x"], blob["y"]
    if not extra_copies:
        return TensorDataset(x, y)
    noisy = x + 0.1 * torch.randn_like(x)
    return TensorDataset(torch.cat([x, noisy]), torch.cat([y, y]))


ds = build("spectra.pt", extra_copies=False)
n = int(0.8 * len(ds))
train_ds, val_ds = random_split(ds, [n, len(ds) - n], generator=torch.Generator().manual_seed(0))
print(len(train_ds), len(val_ds))
