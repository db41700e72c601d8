import torch
from torch import nn

from objectives import log_not, log_yes

G = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 4))
D = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 1), nn.Sigmoid())
optim_G = torch.optim.Adam(G.parameters(), lr=1e-3)
optim_D = torch.optim.Adam(D.parameters(), lr=1e-3)
data = torch.load("iris.pt")

for _ in range(2000):
    x = data[torch.randint(len(data), (64,))]
    fake = G(torch.randn(64, 10))
    optim_D.zero_grad()
    (-log_yes(D(x)) - log_not(D(fake.detach()))).backward()
    optim_D.step()

    optim_G.zero_grad()
    (-log_yes(D(fake))).backward()
    optim_G.step()
