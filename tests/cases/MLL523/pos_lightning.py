import pytorch_lightning as pl
import torch
from torch import nn


class Churn(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 1))
        self.loss = nn.BCEWithLogitsLoss()

    def forward(self, x):
        return torch.sigmoid(self.net(x))  # expect: MLL523

    def training_step(self, batch, batch_idx):
        x, y = batch
        return self.loss(self(x), y)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())
