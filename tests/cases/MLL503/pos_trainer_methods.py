import torch
from torch import nn


class Trainer:
    def __init__(self, g, d, lr=2e-4):
        self.g, self.d = g, d
        self.optim_g = torch.optim.Adam(g.parameters(), lr=lr)
        self.optim_d = torch.optim.Adam(d.parameters(), lr=lr)
        self.bce = nn.BCEWithLogitsLoss()

    def clear(self):
        self.optim_g.zero_grad()
        self.optim_d.zero_grad()

    def train_d(self, x):
        fake = self.g(torch.randn(len(x), 16))
        loss = self.bce(self.d(x), torch.ones(len(x), 1)) + self.bce(self.d(fake), torch.zeros(len(x), 1))
        loss.backward()  # expect: MLL503
        self.optim_d.step()

    def train_g(self, n):
        fake = self.g(torch.randn(n, 16))
        loss = self.bce(self.d(fake), torch.ones(n, 1))
        loss.backward()
        self.optim_g.step()

    def fit(self, loader):
        for x in loader:
            self.clear()
            self.train_d(x)
            self.train_g(len(x))


trainer = Trainer(
    nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 8)),
    nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 1)),
)
trainer.fit(torch.rand(100, 32, 8))
