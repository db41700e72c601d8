import pytorch_lightning as pl
import torch
import torch.nn.functional as F


class LitGAN(pl.LightningModule):
    def __init__(self, generator, discriminator, latent_dim=100):
        super().__init__()
        self.generator = generator
        self.discriminator = discriminator
        self.latent_dim = latent_dim

    def forward(self, z):
        return self.generator(z)

    def training_step(self, batch, batch_idx, optimizer_idx):
        imgs, _ = batch
        z = torch.randn(imgs.shape[0], self.latent_dim).type_as(imgs)

        if optimizer_idx == 0:
            verdict = self.discriminator(self(z))
            g_loss = -F.binary_cross_entropy(verdict, torch.zeros_like(verdict))  # expect: MLL501
            self.log("g_loss", g_loss)
            return g_loss

        real = self.discriminator(imgs)
        fake = self.discriminator(self(z).detach())
        d_loss = F.binary_cross_entropy(real, torch.ones_like(real))
        d_loss = d_loss + F.binary_cross_entropy(fake, torch.zeros_like(fake))
        self.log("d_loss", d_loss)
        return d_loss

    def configure_optimizers(self):
        opt_g = torch.optim.Adam(self.generator.parameters(), lr=2e-4)
        opt_d = torch.optim.Adam(self.discriminator.parameters(), lr=2e-4)
        return [opt_g, opt_d], []
