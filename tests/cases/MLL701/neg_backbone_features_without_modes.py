import torch
from torch import nn
from torchvision import models

trunk = nn.Sequential(*list(models.vgg16(weights="DEFAULT").features.children())[:16])
whole = nn.Sequential(*list(models.vgg16(weights="DEFAULT").children())[:1], nn.Flatten(), nn.Linear(25088, 4))
opt = torch.optim.Adam(whole.parameters())


def run(train_loader, test_loader):
    for x, y in train_loader:
        opt.zero_grad()
        nn.functional.cross_entropy(whole(x), y).backward()
        opt.step()
    good = 0
    with torch.no_grad():
        for x, y in test_loader:
            good += (whole(x).argmax(1) == y).sum().item()
            print(trunk(x).mean())
    print(good / len(test_loader.dataset))
