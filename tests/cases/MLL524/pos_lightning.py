import lightning as L
import torch
from torch import nn


class Lit(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(10, 1)
        self.criterion = nn.BCELoss()

    def forward(self, x):
        return self.layer(x)

    def training_step(self, batch, batch_idx):
        x, y = batch
        y_hat = self(x)
        return self.criterion(y_hat, y)  # expect: MLL524

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)
