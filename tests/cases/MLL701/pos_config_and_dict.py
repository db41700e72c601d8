import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split
from types import SimpleNamespace


def make(cfg):
    layers = []
    size = cfg.inputs
    for width in cfg.widths:
        layers += [nn.Linear(size, width), nn.ReLU(), nn.Dropout(cfg.dropout)]
        size = width
    layers.append(nn.Linear(size, cfg.classes))
    return nn.Sequential(*layers)


data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)

cfg = SimpleNamespace(inputs=20, widths=[64, 64], dropout=0.25, classes=3, epochs=5)
bundle = {"model": make(cfg), "loss": nn.CrossEntropyLoss()}
bundle["optimizer"] = torch.optim.RMSprop(bundle["model"].parameters())


def epoch_of(loader, train):
    total = 0.0
    for x, y in loader:
        loss = bundle["loss"](bundle["model"](x), y)  # expect: MLL701
        if train:
            bundle["optimizer"].zero_grad()
            loss.backward()
            bundle["optimizer"].step()
        total += loss.item()
    return total / len(loader)


for _ in range(cfg.epochs):
    print(epoch_of(train_loader, True), epoch_of(val_loader, False))
