import torch
from torch import nn


class Base:
    def __init__(self, model):
        self.model = model
        self.optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    def batch(self, x, y):
        raise NotImplementedError

    def fit(self, loader):
        for x, y in loader:
            self.optimizer.zero_grad()
            self.batch(x, y)


class Distillation(Base):
    def __init__(self, student, teacher):
        super().__init__(student)
        self.teacher = teacher

    def batch(self, x, y):
        with torch.no_grad():
            wanted = self.teacher(x)
        loss = nn.functional.mse_loss(self.model(x), wanted)
        loss.backward()
        self.optimizer.step()


Distillation(nn.Linear(4, 2), nn.Linear(4, 2)).fit(torch.load("loader.pt"))
