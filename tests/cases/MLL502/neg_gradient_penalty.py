import torch
from torch import nn
from torch.autograd import grad


def penalty(critic, real, fake):
    mixed = (0.5 * real.data + 0.5 * fake.data).requires_grad_(True)
    out = critic(mixed)
    g = grad(out.sum(), mixed, create_graph=True)[0]
    return ((g.norm(2, dim=1) - 1) ** 2).mean()


gen = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
critic = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
og, oc = torch.optim.Adam(gen.parameters()), torch.optim.Adam(critic.parameters())
for i in range(100):
    real, z = torch.rand(16, 2), torch.randn(16, 4)
    fake = gen(z)
    oc.zero_grad()
    loss = critic(fake.detach()).mean() - critic(real).mean() + 10 * penalty(critic, real, fake)
    loss.backward()
    oc.step()
    if i % 5 == 0:
        og.zero_grad()
        (-critic(gen(z)).mean()).backward()
        og.step()
