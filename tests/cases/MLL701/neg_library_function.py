import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split


class Net(nn.Module):
    def __init__(self, features=20, classes=4):
        super().__init__()
        self.hidden = nn.Linear(features, 64)
        self.drop = nn.Dropout(0.5)
        self.out = nn.Linear(64, classes)

    def forward(self, x):
        return self.out(self.drop(torch.relu(self.hidden(x))))


def train_one_epoch(model, loader, optimizer):
    model.train()
    for x, y in loader:
        optimizer.zero_grad()
        F.cross_entropy(model(x), y).backward()
        optimizer.step()


def evaluate(model, loader):
    with torch.no_grad():
        return sum((model(x).argmax(1) == y).sum().item() for x, y in loader)


class Predictor:
    def __init__(self, path):
        self.model = Net()
        self.model.load_state_dict(torch.load(path))

    def eval(self):
        self.model.eval()
        return self

    def predict(self, test_loader):
        with torch.no_grad():
            return [self.model(x) for x, _ in test_loader]
