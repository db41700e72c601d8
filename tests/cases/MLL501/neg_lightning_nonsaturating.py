import lightning as L
import torch
import torch.nn.functional as F
from torch import nn


class Gan(L.LightningModule):
    def __init__(self, latent=32):
        super().__init__()
        self.automatic_optimization = False
        self.latent = latent
        self.generator = nn.Sequential(nn.Linear(latent, 64), nn.ReLU(), nn.Linear(64, 784))
        self.discriminator = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 1))

    def adversarial_loss(self, y_hat, y):
        return F.binary_cross_entropy_with_logits(y_hat, y)

    def training_step(self, batch, batch_idx):
        real = batch[0].flatten(1)
        opt_g, opt_d = self.optimizers()
        valid = torch.ones(len(real), 1).type_as(real)
        fake = torch.zeros(len(real), 1).type_as(real)
        made = self.generator(torch.randn(len(real), self.latent).type_as(real))

        self.toggle_optimizer(opt_g)
        g_loss = self.adversarial_loss(self.discriminator(made), valid)
        opt_g.zero_grad()
        self.manual_backward(g_loss)
        opt_g.step()
        self.untoggle_optimizer(opt_g)

        self.toggle_optimizer(opt_d)
        on_made = self.discriminator(made.detach())
        d_loss = (self.adversarial_loss(self.discriminator(real), valid) + self.adversarial_loss(on_made, fake)) / 2
        opt_d.zero_grad()
        self.manual_backward(d_loss)
        opt_d.step()
        self.untoggle_optimizer(opt_d)

    def configure_optimizers(self):
        return [torch.optim.Adam(self.generator.parameters(), 2e-4), torch.optim.Adam(self.discriminator.parameters(), 2e-4)]
