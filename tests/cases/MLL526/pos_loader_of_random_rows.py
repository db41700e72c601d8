import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Trainer:
    def __init__(self, model, loss_fn, opt):
        self.model, self.loss_fn, self.opt = model, loss_fn, opt

    def step(self, x, y):
        self.opt.zero_grad()
        out = self.model(x)
        loss = self.loss_fn(y, out)  # expect: MLL526
        loss.backward()
        self.opt.step()
        return loss.item()

    def fit(self, loader):
        for x, y in loader:
            self.step(x, y)


net = nn.Sequential(nn.Linear(5, 1), nn.Sigmoid())
ds = TensorDataset(torch.randn(50, 5), torch.rand(50, 1))
Trainer(net, nn.BCELoss(), torch.optim.Adam(net.parameters())).fit(DataLoader(ds, batch_size=5))
