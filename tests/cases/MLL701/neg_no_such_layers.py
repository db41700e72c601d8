import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split


class Plain(nn.Module):
    """LayerNorm, GroupNorm and InstanceNorm do the same thing in both modes; p=0 drops nothing."""

    def __init__(self, p=0.0):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)
        self.group = nn.GroupNorm(2, 8)
        self.instance = nn.InstanceNorm2d(8)
        self.batch = nn.BatchNorm2d(8, track_running_stats=False)
        self.rnn = nn.LSTM(30, 16, dropout=0.5)
        self.norm = nn.LayerNorm(16)
        self.drop = nn.Dropout(p)
        self.out = nn.Linear(16, 2)

    def forward(self, x):
        maps = self.batch(self.instance(self.group(self.conv(x))))
        states, _ = self.rnn(maps.mean(1))
        return self.out(self.drop(self.norm(states[:, -1])))


train_set, val_set = random_split(TensorDataset(torch.load("x.pt"), torch.load("y.pt")), [80, 20])
model = Plain()
optimizer = torch.optim.Adam(model.parameters())
for x, y in DataLoader(train_set, 8):
    optimizer.zero_grad()
    F.cross_entropy(model(x), y).backward()
    optimizer.step()
with torch.no_grad():
    for x, y in DataLoader(val_set, 8):
        print(F.cross_entropy(model(x), y))
