import lightning as L
import torch
from torch import nn


class LitClassifier(L.LightningModule):
    def __init__(self, lr: float = 1e-3):
        self.lr = lr
        self.backbone = nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU())  # expect: MLL307
        self.head = nn.Linear(128, 10)

    def forward(self, x):
        return self.head(self.backbone(x))

    def training_step(self, batch, batch_idx):
        x, y = batch
        return nn.functional.cross_entropy(self(x), y)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.lr)
