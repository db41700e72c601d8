import torch
from torch import nn

from framework import BaseTrainer


class Trainer(BaseTrainer):
    def __init__(self, model):
        super().__init__()
        self.model = model
        self.optimizer = torch.optim.Adam(model.parameters())

    def run(self, loader):
        for x, y in loader:
            self.before_batch()
            loss = nn.functional.cross_entropy(self.model(x), y)
            loss.backward()
            self.optimizer.step()


Trainer(nn.Linear(10, 2)).run(torch.load("loader.pt"))
