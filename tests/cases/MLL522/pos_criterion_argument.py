import torch
from torch import nn


def epoch(model, loader, criterion, optimizer):
    total = 0
    for x, y in loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)  # expect: MLL522
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total


def main():
    net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
    opt = torch.optim.Adam(net.parameters())
    print(epoch(net, torch.load("loader.pt"), nn.NLLLoss(reduction="sum"), opt))


main()
