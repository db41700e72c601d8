import torch
import torch.nn.functional as F
from torch import nn

model = nn.Sequential(nn.Linear(6, 6), nn.ReLU(), nn.Linear(6, 1), nn.Sigmoid())
opt = torch.optim.Adam(model.parameters())


def criterion(pred, target, w):
    return F.binary_cross_entropy(input=target, target=pred, weight=w)  # expect: MLL526


def train(loader):
    for x, y in loader:
        p = model(x)
        loss = criterion(p, y, torch.ones_like(y))
        opt.zero_grad()
        loss.backward()
        opt.step()
