import torch
from torch.utils.data import Dataset, DataLoader, Subset
class D(Dataset):
    def __init__(self, x, train): self.x = x; self.train = train
    def __len__(self): return len(self.x)
    def __getitem__(self, i):
        v = self.x[i]
        if self.train: v = v + torch.randn_like(v) * 0.1
        return v, 0
x = torch.load("x")
idx = torch.randperm(1000)
train_loader = DataLoader(Subset(D(x, True), idx[:800]), 32, shuffle=True)
val_loader = DataLoader(Subset(D(x, False), idx[800:]), 32)
