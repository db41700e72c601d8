import torch
import torch.nn.functional as F
import pytorch_lightning as pl
from torch import nn


class WGAN(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.automatic_optimization = False
        self.gen = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 4))
        self.dis = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 1))

    def configure_optimizers(self):
        return torch.optim.Adam(self.gen.parameters()), torch.optim.Adam(self.dis.parameters())

    def training_step(self, batch, batch_idx):
        g_opt, d_opt = self.optimizers()
        g_opt.zero_grad()
        d_opt.zero_grad()
        x = batch[0]
        fake = self.gen(torch.randn(x.size(0), 8))
        d_loss = self.dis(fake).mean() - self.dis(x).mean()
        self.manual_backward(d_loss)  # expect: MLL503
        d_opt.step()
        g_loss = -self.dis(self.gen(torch.randn(x.size(0), 8))).mean()
        self.manual_backward(g_loss)
        g_opt.step()
