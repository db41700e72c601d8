import torch
from torch import nn

# V(D, G) exactly as in the paper: D goes up, G goes down
G = nn.Sequential(nn.Linear(10, 40), nn.ReLU(), nn.Linear(40, 2))
D = nn.Sequential(nn.Linear(2, 40), nn.ReLU(), nn.Linear(40, 1), nn.Sigmoid())
opt_G = torch.optim.SGD(G.parameters(), lr=0.01)
opt_D = torch.optim.SGD(D.parameters(), lr=0.01)


def value(x, z):
    return torch.log(D(x)).mean() + torch.log(1 - D(G(z))).mean()  # expect: MLL501


for x in torch.load("moons.pt").split(64):
    opt_D.zero_grad()
    (-value(x, torch.randn(len(x), 10))).backward()
    opt_D.step()

    opt_G.zero_grad()
    v = value(x, torch.randn(len(x), 10))  # expect: MLL501
    v.backward()
    opt_G.step()
