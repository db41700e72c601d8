import lightning as L
import torch
from torch import nn


class Autoencoder(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.automatic_optimization = False
        self.encoder = nn.Linear(784, 32)
        self.decoder = nn.Linear(32, 784)

    def training_step(self, batch, batch_idx):
        optimizer = self.optimizers()
        images, _ = batch
        images = images.flatten(1)
        loss = nn.functional.mse_loss(self.decoder(self.encoder(images)), images)
        self.manual_backward(loss)  # expect: MLL601
        optimizer.step()
        self.log("loss", loss)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-3)
