import torch
import torch.nn as nn
import torchvision


def train(net, loader, optimizer):
    net.train()
    for x, y in loader:
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x), y).backward()
        optimizer.step()


def main():
    net = torchvision.models.vgg16(pretrained=True)
    opt = torch.optim.Adam(net.parameters(), lr=1e-4)
    net.classifier[6] = nn.Linear(4096, 10)  # expect: MLL603
    for _ in range(5):
        train(net, torch.load("loader.pt"), opt)


main()
