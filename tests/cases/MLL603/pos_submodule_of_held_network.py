import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(30, 60)
        self.second = nn.Linear(60, 60)

    def forward(self, x):
        return self.second(torch.relu(self.first(x)))


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.head = nn.Linear(60, 2)

    def forward(self, x):
        return self.head(self.encoder(x))


def build():
    model = Model()
    optimizer = torch.optim.Adam(model.parameters())
    model.encoder.second = nn.Linear(60, 60)  # expect: MLL603
    return model, optimizer


model, optimizer = build()
for x, y in torch.load("batches.pt"):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
