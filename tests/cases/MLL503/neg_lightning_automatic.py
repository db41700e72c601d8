import torch
import torch.nn.functional as F
import pytorch_lightning as pl
from torch import nn


class GAN(pl.LightningModule):
    """The framework clears gradients before each optimiser's turn."""

    def __init__(self):
        super().__init__()
        self.gen = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 4))
        self.dis = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 1))

    def configure_optimizers(self):
        return [torch.optim.Adam(self.dis.parameters()), torch.optim.Adam(self.gen.parameters())], []

    def training_step(self, batch, batch_idx, optimizer_idx):
        x = batch[0]
        fake = self.gen(torch.randn(x.size(0), 8))
        if optimizer_idx == 0:
            return F.softplus(-self.dis(x)).mean() + F.softplus(self.dis(fake)).mean()
        return F.softplus(-self.dis(fake)).mean()
