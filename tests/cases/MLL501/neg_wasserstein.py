import torch


def wgan(G, critic, loader, z_dim=64, n_critic=5, clip=0.01):
    opt_g = torch.optim.RMSprop(G.parameters(), lr=5e-5)
    opt_c = torch.optim.RMSprop(critic.parameters(), lr=5e-5)
    for i, (x, _) in enumerate(loader):
        fake = G(torch.randn(len(x), z_dim))
        loss_c = critic(fake.detach()).mean() - critic(x).mean()
        opt_c.zero_grad()
        loss_c.backward()
        opt_c.step()
        with torch.no_grad():
            for p in critic.parameters():
                p.clamp_(-clip, clip)
        if i % n_critic == 0:
            loss_g = -critic(G(torch.randn(len(x), z_dim))).mean()
            opt_g.zero_grad()
            loss_g.backward()
            opt_g.step()
