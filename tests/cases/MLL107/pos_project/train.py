import torch
from torch import nn

from data import load


def main():
    x_train, y_train, x_test, y_test = load("shapes.npz")  # expect: MLL107
    net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
    optimizer = torch.optim.Adam(net.parameters())
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(torch.tensor(x_train)), torch.tensor(y_train)).backward()
        optimizer.step()
    net.eval()
    with torch.no_grad():
        print((net(torch.tensor(x_test)).argmax(1) == torch.tensor(y_test)).float().mean())


main()
