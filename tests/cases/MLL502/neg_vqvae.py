import torch
from torch import nn
import torch.nn.functional as F


class VQ(nn.Module):
    def __init__(self, k=64, d=16):
        super().__init__()
        self.book = nn.Embedding(k, d)

    def forward(self, z):
        distance = torch.cdist(z, self.book.weight)
        q = self.book(distance.argmin(dim=1))
        loss = F.mse_loss(q, z.detach()) + 0.25 * F.mse_loss(z, q.detach())
        return z + (q - z).detach(), loss


encoder, vq, decoder = nn.Linear(32, 16), VQ(), nn.Linear(16, 32)
opt_ae = torch.optim.Adam([*encoder.parameters(), *vq.parameters(), *decoder.parameters()], lr=1e-3)
disc = nn.Sequential(nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 1))
opt_disc = torch.optim.Adam(disc.parameters(), lr=1e-3)
for _ in range(100):
    x = torch.rand(64, 32)
    quantised, commit = vq(encoder(x))
    out = decoder(quantised)
    loss = F.mse_loss(out, x) + commit - 0.1 * disc(out).mean()
    opt_ae.zero_grad()
    loss.backward()
    opt_ae.step()
    d_loss = F.relu(1 - disc(x)).mean() + F.relu(1 + disc(out.detach())).mean()
    opt_disc.zero_grad()
    d_loss.backward()
    opt_disc.step()
