import torch
from torch import nn

gen = nn.Sequential(nn.Linear(32, 128), nn.ReLU(), nn.Linear(128, 64))
critic = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 1))
og = torch.optim.RMSprop(gen.parameters(), 5e-5)
oc = torch.optim.RMSprop(critic.parameters(), 5e-5)


def update(x, i):
    fake = gen(torch.randn(len(x), 32))
    oc.zero_grad()
    (critic(fake.detach()).mean() - critic(x).mean()).backward()
    oc.step()
    with torch.no_grad():
        for p in critic.parameters():
            p.clamp_(-0.01, 0.01)
    if i % 5:
        return
    og.zero_grad()
    (-critic(fake).mean()).backward()
    og.step()
