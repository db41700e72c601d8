import torch
from torch import nn
from torchvision import models


class Embedder(nn.Module):
    def __init__(self, dim=128):
        super().__init__()
        base = models.resnet50(weights="DEFAULT")
        self.trunk = nn.Sequential(*list(base.children())[:-1])
        self.head = nn.Linear(2048, dim)

    def forward(self, x):
        return self.head(self.trunk(x).flatten(1))


def main(train_loader, val_loader, n=100):
    net = Embedder(n)
    opt = torch.optim.AdamW(net.parameters(), lr=1e-4)
    for epoch in range(5):
        net.train()
        for x, y in train_loader:
            opt.zero_grad()
            nn.functional.cross_entropy(net(x), y).backward()
            opt.step()
        right = total = 0
        net.eval()
        with torch.no_grad():
            for x, y in val_loader:
                right += (net(x).argmax(1) == y).sum().item()
                total += len(y)
        print(epoch, right / total)
