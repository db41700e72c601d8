"""Rows with noise on them as measured: nothing is drawn when a row is loaded."""
import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

t = torch.linspace(0, 1, 200)
signal = torch.sin(6.28 * 3 * t).repeat(500, 1)
x = signal + 0.3 * torch.randn(500, 200)
y = (torch.rand(500) > 0.5).long()
rows = TensorDataset(x, y)
train, val = random_split(rows, [400, 100])
train_loader = DataLoader(train, 32, shuffle=True)
val_loader = DataLoader(val, 100)
