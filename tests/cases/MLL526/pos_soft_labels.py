import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(64, 10)

    def forward(self, x):
        return self.fc(x)


def train(net, loader, optimizer):
    for images, soft_labels in loader:
        loss = F.cross_entropy(soft_labels, net(images))  # expect: MLL526
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


net = Net()
train(net, torch.load("loader.pt"), torch.optim.SGD(net.parameters(), lr=0.1))
