from functools import partial
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import nn


class Pair(NamedTuple):
    net: nn.Module
    opt: torch.optim.Optimizer


class Conditional(nn.Module):
    def __init__(self, n_in, n_out, n_classes=10):
        super().__init__()
        self.table = nn.Embedding(n_classes, n_in)
        self.net = nn.Sequential(nn.Linear(2 * n_in, 128), nn.LeakyReLU(0.2), nn.Linear(128, n_out))

    def forward(self, x, label):
        return self.net(torch.cat([x, self.table(label)], dim=1))


def with_optimiser(net, **options):
    return Pair(net, torch.optim.Adam(net.parameters(), **options))


make = partial(with_optimiser, lr=2e-4, betas=(0.5, 0.999))
artist, critic = make(Conditional(32, 64)), make(Conditional(64, 1))


def round_(x, label):
    fake = artist.net(torch.randn(len(x), 32), label)
    critic.opt.zero_grad()
    d = F.softplus(-critic.net(x, label)).mean() + F.softplus(critic.net(fake.detach(), label)).mean()
    d.backward()
    critic.opt.step()
    artist.opt.zero_grad()
    g = F.softplus(critic.net(fake, label)).neg().mean()  # expect: MLL501
    g.backward()
    artist.opt.step()


for _ in range(5):
    round_(torch.randn(16, 64), torch.randint(0, 10, (16,)))
