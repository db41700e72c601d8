import torch


def train(G, D, data, z_dim=2):
    """The discriminator climbs log D(x) + log(1 - D(G(z))) with maximize=True."""
    d_opt = torch.optim.Adam(D.parameters(), lr=1e-3, maximize=True)
    g_opt = torch.optim.Adam(G.parameters(), lr=1e-3)
    for x in data:
        fake = G(torch.randn(len(x), z_dim))
        d_opt.zero_grad()
        gain = torch.log(D(x)).mean() + torch.log(1 - D(fake.detach())).mean()
        gain.backward()
        d_opt.step()

        g_opt.zero_grad()
        cost = -torch.log(D(fake)).mean()
        cost.backward()
        g_opt.step()
