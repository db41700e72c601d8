import pytorch_lightning as pl
import torch
import torch.nn.functional as F
from torch import nn


class LitGAN(pl.LightningModule):
    def __init__(self, latent=64):
        super().__init__()
        self.automatic_optimization = False
        self.latent = latent
        self.generator = nn.Sequential(nn.Linear(latent, 128), nn.ReLU(), nn.Linear(128, 784))
        self.discriminator = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 1))

    def adversarial(self, logits, target):
        return F.binary_cross_entropy_with_logits(logits, target)

    def training_step(self, batch, batch_idx):
        x, _ = batch
        opt_g, opt_d = self.optimizers()
        made = self.generator(torch.randn(len(x), self.latent, device=self.device))
        zeros = torch.zeros(len(x), 1, device=self.device)
        g_loss = -1 * self.adversarial(self.discriminator(made), zeros)  # expect: MLL501
        opt_g.zero_grad()
        self.manual_backward(g_loss)
        opt_g.step()
        d_loss = self.adversarial(self.discriminator(x.flatten(1)), torch.ones_like(zeros)) \
            + self.adversarial(self.discriminator(made.detach()), zeros)
        opt_d.zero_grad()
        self.manual_backward(d_loss)
        opt_d.step()

    def configure_optimizers(self):
        return (torch.optim.Adam(self.generator.parameters(), 2e-4),
                torch.optim.Adam(self.discriminator.parameters(), 2e-4))
