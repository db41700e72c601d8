import torch
from torch import nn
from torch.nn import functional as F


class Loss(nn.Module):
    def forward(self, y_true, y_pred):
        return F.cross_entropy(y_pred, y_true)


def dice(target, output):
    return 1 - (target * output).sum()


net = nn.Linear(10, 3)
criterion = Loss()
opt = torch.optim.Adam(net.parameters())
train_loader = torch.load("loader.pt")
for x, y in train_loader:
    opt.zero_grad()
    out = net(x)
    (criterion(y, out) + dice(y, out)).backward()
    opt.step()
