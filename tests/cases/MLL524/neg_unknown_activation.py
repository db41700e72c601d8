import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.fc = nn.Linear(8, 1)
        self.act = config.activation()
        self.gate = config.gate

    def forward(self, x):
        x = self.fc(x)
        if self.gate:
            x = torch.sigmoid(x)
        return x


def main(config):
    net = Net(config)
    criterion = nn.BCELoss()
    opt = torch.optim.Adam(net.parameters())
    for x, y in torch.load("rows.pt"):
        opt.zero_grad()
        criterion(net(x), y).backward()
        criterion(net.act(net.fc(x)), y).backward()
        opt.step()
