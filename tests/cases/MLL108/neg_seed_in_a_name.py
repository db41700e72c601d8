import torch
from torch.utils.data import DataLoader, random_split

from birds import Calls


def seeded(seed):
    return torch.Generator().manual_seed(seed)


def parts(seed, root):
    train_set = random_split(Calls(root, augment=True), [0.8, 0.2], generator=seeded(seed))[0]
    val_set = random_split(Calls(root, augment=True), [0.8, 0.2], generator=seeded(seed))[1]
    return DataLoader(train_set, batch_size=16, shuffle=True), DataLoader(val_set, batch_size=16)
