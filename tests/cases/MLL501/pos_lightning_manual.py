import lightning as L
import torch
import torch.nn as nn


class ManualGAN(L.LightningModule):
    def __init__(self, z_dim: int = 32, width: int = 64):
        super().__init__()
        self.automatic_optimization = False
        self.z_dim = z_dim
        self.G = nn.Sequential(nn.Linear(z_dim, width), nn.ReLU(), nn.Linear(width, 2))
        self.D = nn.Sequential(nn.Linear(2, width), nn.ReLU(), nn.Linear(width, 1), nn.Sigmoid())

    def training_step(self, batch, batch_idx):
        g_opt, d_opt = self.optimizers()
        (x,) = batch
        fake = self.G(torch.randn(x.size(0), self.z_dim, device=self.device))

        d_loss = -torch.log(self.D(x)).mean() - torch.log(1 - self.D(fake.detach())).mean()
        d_opt.zero_grad()
        self.manual_backward(d_loss)
        d_opt.step()

        g_loss = torch.log(1 - self.D(fake)).mean()  # expect: MLL501
        g_opt.zero_grad()
        self.manual_backward(g_loss)
        g_opt.step()

    def configure_optimizers(self):
        return torch.optim.Adam(self.G.parameters(), lr=1e-3), torch.optim.Adam(self.D.parameters(), lr=1e-3)
