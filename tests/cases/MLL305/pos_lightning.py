import lightning.pytorch as pl
import torch
from torch import nn
from torch.nn import functional as F


class LitNet(pl.LightningModule):
    def __init__(self, hidden: int = 64):
        super().__init__()
        self.save_hyperparameters()
        self.first = nn.Linear(30, hidden)
        self.second = nn.Linear(hidden, 2)

    def forward(self, x):
        h = torch.relu(self.first(x))
        h = F.dropout(h, 0.4)  # expect: MLL305
        return self.second(h)

    def training_step(self, batch, batch_idx):
        x, y = batch
        return F.cross_entropy(self(x), y)

    def validation_step(self, batch, batch_idx):
        x, y = batch
        self.log("val_loss", F.cross_entropy(self(x), y))

    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters())
