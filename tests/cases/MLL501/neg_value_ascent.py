import torch
from torch import nn

G = nn.Sequential(nn.Linear(10, 40), nn.ReLU(), nn.Linear(40, 2))
D = nn.Sequential(nn.Linear(2, 40), nn.ReLU(), nn.Linear(40, 1), nn.Sigmoid())
opt_G = torch.optim.SGD(G.parameters(), lr=0.01)
opt_D = torch.optim.SGD(D.parameters(), lr=0.01, maximize=True)

for x in torch.load("moons.pt").split(64):
    z = torch.randn(len(x), 10)
    opt_D.zero_grad()
    v = torch.log(D(x)).mean() + torch.log(1 - D(G(z).detach())).mean()
    v.backward()
    opt_D.step()

    opt_G.zero_grad()
    lg = torch.log(D(G(z))).mean().neg()
    lg.backward()
    opt_G.step()
