import torch
from torch import nn


class Bounded(nn.Linear):
    def forward(self, x):
        return torch.sigmoid(super().forward(x))


net = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), Bounded(4, 1))
criterion = nn.BCELoss()
opt = torch.optim.Adam(net.parameters())
for x, y in torch.load("rows.pt"):
    opt.zero_grad()
    criterion(net(x), y).backward()
    opt.step()
