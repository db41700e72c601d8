import numpy as np
import torch
from torch.utils.data import TensorDataset, random_split

rng = np.random.default_rng(4)
t = rng.uniform(-3, 3, size=(2000, 1))
target = np.sin(t) + rng.normal(0, 0.1, size=t.shape)

ds = TensorDataset(torch.tensor(t, dtype=torch.float32), torch.tensor(target, dtype=torch.float32))
train_ds, val_ds = random_split(ds, [1600, 400], generator=torch.Generator().manual_seed(0))
print(len(train_ds), len(val_ds))
