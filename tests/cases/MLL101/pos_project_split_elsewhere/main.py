import torch
from torch.utils.data import DataLoader, TensorDataset

from partition import partition


def build(path):
    blob = torch.load(path)
    x, y = blob["x"], blob["y"]
    flipped = x.flip(3)
    return TensorDataset(torch.cat((x, flipped), dim=0), torch.cat((y, y), dim=0))


dataset = build("leaves.pt")
train_set, val_set = partition(dataset)  # expect: MLL101
train_loader = DataLoader(train_set, batch_size=64, shuffle=True)
val_loader = DataLoader(val_set, batch_size=64)
