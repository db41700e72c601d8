import torch
from torch import nn


def make_step(network, optimiser, objective):
    """A function that makes one optimiser step on `network` with the given objective."""

    def step(*inputs):
        optimiser.zero_grad()
        loss = objective(*inputs)
        loss.backward()
        optimiser.step()
        return loss.item()

    return step


gen = nn.Sequential(nn.Linear(3, 24), nn.ReLU(), nn.Linear(24, 2))
dis = nn.Sequential(nn.Linear(2, 24), nn.ReLU(), nn.Linear(24, 1), nn.Sigmoid())


def judge(real, z):
    return -(dis(real).log() + (1 - dis(gen(z).detach())).log()).mean()


def deceive(z):
    return (1 - dis(gen(z))).log().mean()  # expect: MLL501


judge_step = make_step(dis, torch.optim.Adam(dis.parameters()), judge)
deceive_step = make_step(gen, torch.optim.Adam(gen.parameters()), deceive)
for _ in range(20):
    judge_step(torch.randn(32, 2) + 3, torch.randn(32, 3))
    deceive_step(torch.randn(32, 3))
