import torch
from networks import LeNet
from torch import nn


def main(loader):
    net = LeNet()
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(net.parameters())
    for x, y in loader:
        optimizer.zero_grad()
        criterion(net(x), y).backward()
        optimizer.step()


if __name__ == "__main__":
    main(torch.load("loader.pt"))
