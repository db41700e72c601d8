"""Here the discriminator gives the probability of 'fake': real 0, generated 1."""
import torch
import torch.nn.functional as F


def train(G, D, loader, z_dim):
    opt_G = torch.optim.Adam(G.parameters(), lr=1e-4)
    opt_D = torch.optim.Adam(D.parameters(), lr=1e-4)
    for real in loader:
        fake = G(torch.randn(len(real), z_dim))
        opt_D.zero_grad()
        r, f = D(real), D(fake.detach())
        d_loss = F.binary_cross_entropy_with_logits(r, torch.zeros_like(r))
        d_loss = d_loss + F.binary_cross_entropy_with_logits(f, torch.ones_like(f))
        d_loss.backward()
        opt_D.step()

        opt_G.zero_grad()
        f = D(fake)
        g_loss = F.binary_cross_entropy_with_logits(f, torch.zeros_like(f))
        g_loss.backward()
        opt_G.step()
