import torch
from torch import nn


class Siamese(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Linear(32, 16)

    def forward(self, a, b):
        x, y = torch.sigmoid(self.embed(a)), torch.sigmoid(self.embed(b))
        return 10 * (x * y).sum(1)


net = Siamese()
criterion = nn.BCEWithLogitsLoss()
opt = torch.optim.Adam(net.parameters())
for a, b, same in torch.load("pairs.pt"):
    opt.zero_grad()
    criterion(net(a, b), same).backward()
    opt.step()
