import lightning as L
import torch
import torch.nn.functional as F
from torch import nn


class AnnotatorDistribution(L.LightningModule):
    """Predicts how a crowd of annotators would split over the answers."""

    def __init__(self, dim=300, answers=5):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(dim, 128), nn.GELU(), nn.Dropout(0.2), nn.Linear(128, answers))
        self.kl = nn.KLDivLoss(reduction="batchmean")

    def forward(self, x):
        return self.net(x)

    def training_step(self, batch, batch_idx):
        x, votes = batch
        shares = votes / votes.sum(dim=1, keepdim=True)
        loss = self.kl(self(x), shares)  # expect: MLL511
        self.log("train/kl", loss)
        return loss

    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters(), lr=1e-3)
