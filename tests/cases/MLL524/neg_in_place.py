import torch
from torch import nn

net = nn.Linear(8, 1)
criterion = nn.BCELoss()
opt = torch.optim.Adam(net.parameters())
for x, y in torch.load("rows.pt"):
    opt.zero_grad()
    out = net(x)
    out.sigmoid_()
    criterion(out, y).backward()
    opt.step()
