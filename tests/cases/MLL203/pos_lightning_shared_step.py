"""Lightning: both hooks call one step, and the step adds noise."""
import lightning.pytorch as pl
import torch
import torch.nn.functional as F


class Spectrum(pl.LightningModule):
    def __init__(self, width=128, noise=0.02):
        super().__init__()
        self.net = torch.nn.Sequential(torch.nn.Linear(width, 64), torch.nn.GELU(), torch.nn.Linear(64, 4))
        self.noise = noise

    def forward(self, x):
        return self.net(x)

    def training_step(self, batch, batch_idx):
        x, y = batch
        x = x + self.noise * torch.randn_like(x)
        loss = F.cross_entropy(self(x), y)
        self.log("train_loss", loss)
        return loss

    def validation_step(self, batch, batch_idx):
        x, y = batch
        x = x + self.noise * torch.randn_like(x)  # expect: MLL203
        loss = F.cross_entropy(self(x), y)
        self.log("val_loss", loss)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-3)
