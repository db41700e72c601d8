import torch
import torch.nn.functional as F
import lightning.pytorch as pl
from torch import nn


class GAN(pl.LightningModule):
    def __init__(self, latent=32, lr=2e-4):
        super().__init__()
        self.automatic_optimization = False
        self.latent, self.lr = latent, lr
        self.generator = nn.Sequential(nn.Linear(latent, 128), nn.ReLU(), nn.Linear(128, 784))
        self.discriminator = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 1))

    def forward(self, z):
        return self.generator(z)

    def configure_optimizers(self):
        g = torch.optim.Adam(self.generator.parameters(), lr=self.lr)
        d = torch.optim.Adam(self.discriminator.parameters(), lr=self.lr)
        return [g, d], []

    def training_step(self, batch, batch_idx):
        opt_g, opt_d = self.optimizers()
        imgs, _ = batch
        imgs = imgs.flatten(1)
        fakes = self(torch.randn(imgs.size(0), self.latent)).detach()  # expect: MLL502

        logits = self.discriminator(fakes)
        g_loss = F.binary_cross_entropy_with_logits(logits, torch.ones_like(logits))
        opt_g.zero_grad()
        self.manual_backward(g_loss)
        opt_g.step()

        real_logits = self.discriminator(imgs)
        fake_logits = self.discriminator(fakes)
        d_loss = F.binary_cross_entropy_with_logits(real_logits, torch.ones_like(real_logits))
        d_loss += F.binary_cross_entropy_with_logits(fake_logits, torch.zeros_like(fake_logits))
        opt_d.zero_grad()
        self.manual_backward(d_loss)
        opt_d.step()
