import torch
from torch.utils.data import Dataset, DataLoader, random_split
class Shuffled(Dataset):
    """pairs drawn for a siamese net: sampling of pairs is the task"""
    def __init__(self, x, y): self.x, self.y = x, y
    def __len__(self): return len(self.x)
    def __getitem__(self, i):
        j = torch.randint(0, len(self.x), (1,)).item()
        return self.x[i], self.x[j], (self.y[i] == self.y[j]).float()
ds = Shuffled(torch.load("x"), torch.load("y"))
train, val = random_split(ds, [800, 200])
train_loader = DataLoader(train, 32, shuffle=True); val_loader = DataLoader(val, 32)
