import lightning as L
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset


class Lit(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(12, 32),  # expect: MLL401
            nn.ReLU(),
            nn.Linear(32, 1),
        )

    def training_step(self, batch, batch_idx):
        x, y = batch
        return nn.functional.mse_loss(self.net(x), y)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


x, y = torch.randn(500, 10), torch.randn(500, 1)
loader = DataLoader(TensorDataset(x, y), batch_size=16)
trainer = L.Trainer(max_epochs=2)
trainer.fit(Lit(), loader)
