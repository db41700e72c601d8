import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split
import functools


class Net(nn.Module):
    def __init__(self, features=20, classes=4):
        super().__init__()
        self.hidden = nn.Linear(features, 64)
        self.drop = nn.Dropout(0.5)
        self.out = nn.Linear(64, classes)

    def forward(self, x):
        return self.out(self.drop(torch.relu(self.hidden(x))))

data = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
train_set, val_set = random_split(data, [800, 200])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=200)


def set_mode(network, training):
    if training:
        network.train()
    else:
        network.eval()


def in_eval_mode(function):
    @functools.wraps(function)
    def wrapper(network, *args):
        network.eval()
        result = function(network, *args)
        network.train()
        return result

    return wrapper


@in_eval_mode
def score(network, loader):
    return sum((network(x).argmax(1) == y).sum().item() for x, y in loader)


def loss_on(network, loader, optimizer=None):
    network.train(optimizer is not None)
    total = 0.0
    for x, y in loader:
        loss = F.cross_entropy(network(x), y)
        if optimizer is not None:
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        total += loss.item()
    return total


model = Net()
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(4):
    set_mode(model, True)
    loss_on(model, train_loader, optimizer)
    print(score(model, val_loader), loss_on(model, val_loader))
    set_mode(model, False)
    with torch.no_grad():
        for x, y in val_loader:
            print(F.cross_entropy(model(x), y))
