import torch
from torch import nn


def double(a, b):
    return nn.Sequential(nn.Conv2d(a, b, 3, padding=1), nn.BatchNorm2d(b), nn.ReLU(inplace=True))


class UNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b = double(3, 16), double(16, 16)
        self.last = nn.Conv2d(16, 1, 1)

    def forward(self, x):
        return self.last(self.b(self.a(x)))


def train(net, loader, loss_fn):
    opt = torch.optim.Adam(net.parameters())
    for image, mask in loader:
        loss = loss_fn(net(image), mask)  # expect: MLL524
        opt.zero_grad()
        loss.backward()
        opt.step()


train(UNet(), torch.load("tiles.pt"), nn.BCELoss())
