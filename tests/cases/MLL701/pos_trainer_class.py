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


class Trainer:
    def __init__(self, model, train_loader, valid_loader):
        self.model = model
        self.train_loader = train_loader
        self.valid_loader = valid_loader
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=1e-3)
        self.criterion = nn.CrossEntropyLoss()

    def train_epoch(self):
        self.model.train()
        for x, y in self.train_loader:
            self.optimizer.zero_grad()
            loss = self.criterion(self.model(x), y)
            loss.backward()
            self.optimizer.step()

    def validate(self):
        losses = []
        with torch.no_grad():
            for x, y in self.valid_loader:
                losses.append(self.criterion(self.model(x), y).item())  # expect: MLL701
        return sum(losses) / len(losses)

    def fit(self, epochs):
        for _ in range(epochs):
            self.train_epoch()
            print(self.validate())


rows = TensorDataset(torch.load("x.pt"), torch.load("y.pt"))
fit_rows, valid_rows = random_split(rows, [900, 100])
Trainer(Net(), DataLoader(fit_rows, 32), DataLoader(valid_rows, 100)).fit(10)
