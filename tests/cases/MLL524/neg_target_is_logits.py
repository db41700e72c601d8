import torch
import torch.nn.functional as F
from torch import nn

net = nn.Sequential(nn.Linear(8, 1), nn.Sigmoid())
other = nn.Linear(8, 1)
opt = torch.optim.Adam(net.parameters())
for x in torch.load("rows.pt"):
    opt.zero_grad()
    with torch.no_grad():
        target = (other(x) > 0).float()
    F.binary_cross_entropy(net(x), target).backward()
    opt.step()
