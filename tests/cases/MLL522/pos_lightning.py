import lightning.pytorch as pl
import torch
from torch import nn
from torch.nn import functional as F


class Classifier(pl.LightningModule):
    def __init__(self, width=64):
        super().__init__()
        self.l1 = nn.Linear(784, width)
        self.l2 = nn.Linear(width, 10)

    def forward(self, x):
        return self.l2(torch.relu(self.l1(x.flatten(1))))

    def training_step(self, batch, batch_idx):
        x, y = batch
        loss = F.nll_loss(self(x), y)  # expect: MLL522
        self.log("train_loss", loss)
        return loss

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())
