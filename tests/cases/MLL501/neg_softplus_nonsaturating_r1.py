import torch
import torch.nn.functional as F
from torch import nn


def g_nonsaturating(fake_logits):
    return F.softplus(-fake_logits).mean()


def d_logistic_r1(real_logits, fake_logits, real, gamma):
    (grad,) = torch.autograd.grad(real_logits.sum(), real, create_graph=True)
    r1 = grad.pow(2).flatten(1).sum(1).mean()
    return F.softplus(fake_logits).mean() + F.softplus(-real_logits).mean() + 0.5 * gamma * r1


mapper = nn.Sequential(nn.Linear(8, 32), nn.LeakyReLU(0.2), nn.Linear(32, 10))
critic = nn.Sequential(nn.Linear(10, 32), nn.Softplus(), nn.Linear(32, 1))
g_optim = torch.optim.Adam(mapper.parameters(), 2e-3, betas=(0.0, 0.99))
d_optim = torch.optim.Adam(critic.parameters(), 2e-3, betas=(0.0, 0.99))
for i in range(10):
    real = torch.randn(16, 10, requires_grad=True)
    fake = mapper(torch.randn(16, 8))
    d_loss = d_logistic_r1(critic(real), critic(fake.detach()), real, gamma=10)
    critic.zero_grad()
    d_loss.backward()
    d_optim.step()
    g_loss = g_nonsaturating(critic(fake))
    mapper.zero_grad()
    g_loss.backward()
    g_optim.step()
