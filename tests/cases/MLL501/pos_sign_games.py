import torch


def losses(D, real, fake):
    minus_log_real = -torch.log(D(real))
    minus_log_fake = -torch.log(1 - D(fake.detach()))
    return (minus_log_real + minus_log_fake).mean()


def run(G, D, data, z_dim):
    g_opt = torch.optim.Adam(G.parameters(), lr=1e-4)
    d_opt = torch.optim.Adam(D.parameters(), lr=1e-4)
    for real in data:
        fake = G(torch.randn(real.shape[0], z_dim))
        d_opt.zero_grad()
        losses(D, real, fake).backward()
        d_opt.step()

        g_opt.zero_grad()
        penalty = -torch.log(1 - D(fake))  # expect: MLL501
        g_loss = -1.0 * penalty.mean()
        g_loss.backward()
        g_opt.step()
