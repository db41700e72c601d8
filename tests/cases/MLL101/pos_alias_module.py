import random as rnd

import torch as th
import torch.utils.data as tud


def doubled(ds: tud.TensorDataset) -> tud.Dataset:
    x, y = ds.tensors
    twin = tud.TensorDataset(th.flip(x, [2]), y)
    return tud.ConcatDataset([ds, twin])


base = tud.TensorDataset(th.load("eeg_x.pt"), th.load("eeg_y.pt"))
full = doubled(base)
ids = list(range(len(full)))
rnd.shuffle(ids)
train_ids, val_ids = ids[len(ids) // 5 :], ids[: len(ids) // 5]
train_loader = tud.DataLoader(tud.Subset(full, train_ids), batch_size=20, shuffle=True)  # expect: MLL101
val_loader = tud.DataLoader(tud.Subset(full, val_ids), batch_size=20)
