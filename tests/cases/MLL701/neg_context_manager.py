import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split
from contextlib import contextmanager


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


@contextmanager
def evaluating(network):
    before = network.training
    network.eval()
    try:
        with torch.no_grad():
            yield network
    finally:
        network.train(before)


class EvalMode:
    def __init__(self, network):
        self.network = network

    def __enter__(self):
        self.network.eval()
        return self.network

    def __exit__(self, *error):
        self.network.train()


model = Net()
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(3):
    for x, y in train_loader:
        optimizer.zero_grad()
        F.cross_entropy(model(x), y).backward()
        optimizer.step()
    with evaluating(model):
        for x, y in val_loader:
            print(F.cross_entropy(model(x), y))
    with EvalMode(model), torch.no_grad():
        for x, y in val_loader:
            print(F.cross_entropy(model(x), y))
