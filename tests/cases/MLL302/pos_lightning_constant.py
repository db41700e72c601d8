import pytorch_lightning as pl
import torch
from torch import nn


class LitRegressor(pl.LightningModule):
    def __init__(self, n_features):
        super().__init__()
        self.l1 = nn.Linear(n_features, 32)
        self.l2 = nn.Linear(32, 32)
        self.l3 = nn.Linear(32, 1)
        self._reset()

    def _reset(self):
        for layer in [self.l1, self.l2, self.l3]:
            torch.nn.init.constant_(layer.weight, 0.1)  # expect: MLL302
            torch.nn.init.constant_(layer.bias, 0.0)

    def forward(self, x):
        return self.l3(torch.relu(self.l2(torch.relu(self.l1(x)))))

    def training_step(self, batch, _):
        x, y = batch
        return nn.functional.mse_loss(self(x), y)

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=1e-3)


model = LitRegressor(12)
