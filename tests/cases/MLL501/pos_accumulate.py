import torch
from torch import nn

ACCUM = 4
gen = nn.Sequential(nn.Linear(32, 128), nn.ReLU(), nn.Linear(128, 64))
dis = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 1))
opt = dict(g=torch.optim.RMSprop(gen.parameters(), 1e-4), d=torch.optim.RMSprop(dis.parameters(), 1e-4))


def prob(x):
    return torch.sigmoid(dis(x))


def generator_phase(batch):
    opt["g"].zero_grad()
    for _ in range(ACCUM):
        fooled = prob(gen(torch.randn(batch, 32)))
        loss = (1 - fooled).log().mean() / ACCUM  # expect: MLL501
        loss.backward()
    opt["g"].step()


def critic_phase(x):
    opt["d"].zero_grad()
    made = gen(torch.randn(len(x), 32)).detach()
    loss = -(prob(x).log() + (1 - prob(made)).log()).mean()
    loss.backward()
    opt["d"].step()
