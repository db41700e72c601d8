import torch
from torch import nn


class Detector:
    def __init__(self):
        self.net = nn.Linear(8, 1)
        self.criterion = nn.BCEWithLogitsLoss()
        self.opt = torch.optim.Adam(self.net.parameters())

    def fit(self, loader):
        for x, y in loader:
            self.opt.zero_grad()
            self.criterion(self.net(x), y).backward()
            self.opt.step()

    def predict_proba(self, x):
        return torch.sigmoid(self.net(x))


detector = Detector()
detector.fit(torch.load("loader.pt"))
print(detector.predict_proba(torch.randn(3, 8)))
