import torch
import torch.nn as nn
import torch.nn.functional as F


class CondG(nn.Module):
    def __init__(self, z, k):
        super().__init__()
        self.k = k
        self.seq = nn.Sequential(nn.Linear(z + k, 128), nn.ReLU(), nn.Linear(128, 784), nn.Sigmoid())

    def forward(self, z, y):
        return self.seq(torch.cat([z, F.one_hot(y, self.k).float()], dim=1))


class CondD(nn.Module):
    def __init__(self, k):
        super().__init__()
        self.k = k
        self.seq = nn.Sequential(nn.Linear(784 + k, 128), nn.ReLU(), nn.Linear(128, 1))

    def forward(self, x, y):
        return self.seq(torch.cat([x, F.one_hot(y, self.k).float()], dim=1))


def epoch(g: CondG, d: CondD, opt_g, opt_d, loader, z_dim: int) -> None:
    for x, y in loader:
        x = x.flatten(1)
        z = torch.randn(x.size(0), z_dim, device=x.device)
        fake = g(z, y)
        d_loss = F.softplus(-d(x, y)).mean() + F.softplus(d(fake.detach(), y)).mean()
        opt_d.zero_grad()
        d_loss.backward()
        opt_d.step()

        g_loss = torch.log(1 - torch.sigmoid(d(fake, y))).mean()  # expect: MLL501
        opt_g.zero_grad()
        g_loss.backward()
        opt_g.step()
