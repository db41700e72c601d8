import torch
from torch import autograd, nn


def penalty(critic, real, fake):
    mix = torch.rand(len(real), 1)
    between = (mix * real + (1 - mix) * fake).requires_grad_(True)
    (slope,) = autograd.grad(critic(between).sum(), between, create_graph=True)
    return ((slope.norm(2, dim=1) - 1) ** 2).mean()


gen = nn.Sequential(nn.Linear(5, 32), nn.ReLU(), nn.Linear(32, 3))
critic = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 1))
g_opt = torch.optim.Adam(gen.parameters(), 1e-4, betas=(0.0, 0.9))
c_opt = torch.optim.Adam(critic.parameters(), 1e-4, betas=(0.0, 0.9))
for _ in range(10):
    for _ in range(5):
        real, fake = torch.randn(32, 3), gen(torch.randn(32, 5)).detach()
        c_loss = critic(fake).mean() - critic(real).mean() + 10 * penalty(critic, real, fake)
        c_opt.zero_grad()
        c_loss.backward()
        c_opt.step()
    g_loss = -critic(gen(torch.randn(32, 5))).mean()
    g_opt.zero_grad()
    g_loss.backward()
    g_opt.step()
