"""The data set is told to stop augmenting while the validation part is read."""
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset, random_split


class Waves(Dataset):
    def __init__(self, x, y):
        self.x, self.y, self.augment = x, y, True

    def set_augment(self, on):
        self.augment = on

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        x = self.x[i]
        if self.augment:
            x = x + 0.1 * torch.randn_like(x)
        return x, self.y[i]


waves = Waves(torch.load("x.pt"), torch.load("y.pt"))
train_part, val_part = random_split(waves, [900, 100])
net = nn.Linear(64, 2)
opt = torch.optim.Adam(net.parameters())
for epoch in range(5):
    waves.set_augment(True)
    for x, y in DataLoader(train_part, 32, shuffle=True):
        opt.zero_grad()
        nn.functional.cross_entropy(net(x), y).backward()
        opt.step()
    waves.set_augment(False)
    with torch.no_grad():
        for x, y in DataLoader(val_part, 100):
            print((net(x).argmax(1) == y).float().mean())
