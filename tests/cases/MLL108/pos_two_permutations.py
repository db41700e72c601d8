import torch
from torch.utils.data import DataLoader, Subset

from scans import Scans

scans = Scans("scans/", size=256)
n = len(scans)
train_scans = Subset(scans, torch.randperm(n)[:900])
test_scans = Subset(scans, torch.randperm(n)[900:])  # expect: MLL108
train_loader = DataLoader(train_scans, batch_size=8, shuffle=True)
test_loader = DataLoader(test_scans, batch_size=8)
