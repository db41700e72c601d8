import torch
from torch import nn


class Small(nn.Module):
    def __init__(self, width=16):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, width), nn.ReLU(), nn.Linear(width, 1))

    def forward(self, x):
        return self.layers(x)


def experiment(batches):
    net = Small()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.01)
    net = Small(width=64)  # expect: MLL603
    for x, y in batches:
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(net(x), y)
        loss.backward()
        optimizer.step()
    return net


experiment(torch.load("batches.pt"))
