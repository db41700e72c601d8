import torch
import torch.nn.functional as F
from torch import nn

old, new = torch.load("old.pt"), nn.Linear(10, 3)
opt = torch.optim.Adam(new.parameters())
train_loader = torch.load("loader.pt")
for x, y in train_loader:
    opt.zero_grad()
    with torch.no_grad():
        before = old(x)
    loss = F.cross_entropy(new(x), y) + F.cross_entropy(before, new(x).softmax(1))
    loss.backward()
    opt.step()
