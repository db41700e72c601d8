import torch
import torch.nn.functional as F
from torch import nn

net = nn.Linear(10, 1)
mse, l1, huber, smooth = nn.MSELoss(), nn.L1Loss(), nn.HuberLoss(), nn.SmoothL1Loss()
opt = torch.optim.SGD(net.parameters(), lr=0.1)
train_loader = torch.load("loader.pt")
for x, y in train_loader:
    opt.zero_grad()
    out = net(x)
    loss = mse(y, out) + l1(y, out) + huber(y, out) + smooth(y, out) + F.mse_loss(y, out)
    loss.backward()
    opt.step()
