import torch
from torch import nn


class Experiment:
    def __init__(self, config):
        self.config = config
        self.net = nn.Sequential(nn.Linear(config["in"], 64), nn.ReLU(), nn.Linear(64, config["out"]))
        self.opt = {
            "adam": torch.optim.Adam(self.net.parameters(), lr=config["lr"]),
        }[config["optimizer"]]
        self.history = {"loss": []}

    def epoch(self, loader):
        for features, targets in loader:
            prediction = self.net(features)
            loss = nn.functional.huber_loss(prediction, targets)
            loss.backward()  # expect: MLL601
            self.opt.step()
            self.history["loss"].append(loss.item())


experiment = Experiment({"in": 4, "out": 1, "lr": 1e-3, "optimizer": "adam"})
for _ in range(30):
    experiment.epoch(torch.load("loader.pt"))
