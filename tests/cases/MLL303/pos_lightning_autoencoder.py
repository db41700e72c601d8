"""A deep autoencoder as a LightningModule."""
import pytorch_lightning as pl
import torch
from torch import nn
import torch.nn.functional as F


class AutoEncoder(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 64), nn.ReLU(), nn.Linear(64, 16), nn.ReLU()
        )
        self.decoder = nn.Sequential(
            nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 784)
        )
        self.apply(self._init)

    @staticmethod
    def _init(module):
        if isinstance(module, nn.Linear):
            torch.nn.init.xavier_uniform_(module.weight)  # expect: MLL303
            torch.nn.init.zeros_(module.bias)

    def forward(self, x):
        return self.decoder(self.encoder(x))

    def training_step(self, batch, batch_idx):
        x = batch[0].flatten(1)
        return F.mse_loss(self(x), x)

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)
