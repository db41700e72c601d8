import torch
from torch import nn


def make_model(classes):
    return nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8 * 30 * 30, classes))


class Session:
    def __init__(self, config):
        self.model = make_model(config["classes"])
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=config["lr"])

    def adapt(self, classes):
        self.model[3] = nn.Linear(8 * 30 * 30, classes)  # expect: MLL603

    def train(self, loader):
        for x, y in loader:
            self.optimizer.zero_grad(set_to_none=True)
            nn.functional.cross_entropy(self.model(x), y).backward()
            self.optimizer.step()


session = Session({"classes": 10, "lr": 1e-3})
session.train(torch.load("first.pt"))
session.adapt(3)
session.train(torch.load("second.pt"))
