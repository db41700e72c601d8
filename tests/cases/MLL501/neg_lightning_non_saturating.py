import pytorch_lightning as pl
import torch
import torch.nn.functional as F


class LitGAN(pl.LightningModule):
    def __init__(self, generator, discriminator, latent_dim=100):
        super().__init__()
        self.generator = generator
        self.discriminator = discriminator
        self.latent_dim = latent_dim

    def training_step(self, batch, batch_idx, optimizer_idx):
        imgs, _ = batch
        z = torch.randn(imgs.shape[0], self.latent_dim).type_as(imgs)

        if optimizer_idx == 0:
            verdict = self.discriminator(self.generator(z))
            return F.binary_cross_entropy(verdict, torch.ones_like(verdict))

        real = self.discriminator(imgs)
        fake = self.discriminator(self.generator(z).detach())
        return -torch.log(real).mean() - torch.log(1 - fake).mean()

    def configure_optimizers(self):
        opt_g = torch.optim.Adam(self.generator.parameters(), lr=2e-4)
        opt_d = torch.optim.Adam(self.discriminator.parameters(), lr=2e-4)
        return [opt_g, opt_d], []
