import torch
from torch import nn


class Trainer:
    def __init__(self, net, train_loader):
        self.net = net
        self.train_loader = train_loader
        self.criterion = nn.BCEWithLogitsLoss()
        self.opt = torch.optim.Adam(net.parameters())

    def run(self):
        for features, tags in self.train_loader:
            self.opt.zero_grad()
            prediction = self.net(features)
            loss = self.criterion(tags.float(), prediction)  # expect: MLL526
            loss.backward()
            self.opt.step()


Trainer(nn.Linear(128, 20), torch.load("loader.pt")).run()
