import numpy as np
import torch
from torch.utils.data import ConcatDataset, DataLoader, TensorDataset


def read(part):
    f = np.load(f"kuzushiji_{part}.npz")
    return torch.from_numpy(f["x"]).float(), torch.from_numpy(f["y"])


x, y = read("train")
train_set = ConcatDataset([TensorDataset(x, y), TensorDataset(torch.flip(x, [2]), y)])
test_set = TensorDataset(*read("test"))
train_loader = DataLoader(train_set, batch_size=128, shuffle=True)
test_loader = DataLoader(test_set, batch_size=128)
print(len(train_set), len(test_set))
