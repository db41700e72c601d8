import torch
from torch import nn


class FineTuner:
    def __init__(self, backbone, classes):
        self.model = nn.Sequential(backbone, nn.ReLU(), nn.Linear(128, 1000))
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=0.01)
        self.model[2] = nn.Linear(128, classes)  # expect: MLL603

    def run(self, loader):
        for x, y in loader:
            self.optimizer.zero_grad()
            loss = nn.functional.cross_entropy(self.model(x), y)
            loss.backward()
            self.optimizer.step()


FineTuner(nn.Linear(32, 128), 4).run(torch.load("loader.pt"))
