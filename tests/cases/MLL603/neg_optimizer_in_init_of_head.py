import torch
from torch import nn


class Tuner(nn.Module):
    def __init__(self, body):
        super().__init__()
        self.body = body
        self.head = nn.Linear(16, 2)
        self.optimizer = torch.optim.SGD(self.parameters(), lr=0.1)

    def forward(self, x):
        return self.head(self.body(x))

    def reset(self, classes):
        self.head = nn.Linear(16, classes)
        self.optimizer = torch.optim.SGD(self.parameters(), lr=0.1)


tuner = Tuner(nn.Linear(8, 16))
for classes in (2, 3):
    tuner.reset(classes)
    for x, y in torch.load(f"{classes}.pt"):
        tuner.optimizer.zero_grad()
        nn.functional.cross_entropy(tuner(x), y).backward()
        tuner.optimizer.step()
