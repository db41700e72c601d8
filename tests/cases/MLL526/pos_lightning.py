import pytorch_lightning as pl
import torch
import torch.nn.functional as F
from torch import nn


class Lit(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(784, 10)

    def training_step(self, batch, batch_idx):
        x, y = batch
        return F.cross_entropy(y, self.net(x))  # expect: MLL526

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())
