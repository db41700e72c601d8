import torch
from torch import nn

a = nn.Sequential(nn.Linear(3, 40), nn.ReLU(), nn.Linear(40, 2))
b = nn.Sequential(nn.Linear(2, 40), nn.ReLU(), nn.Linear(40, 1), nn.Sigmoid())
u = torch.optim.Adam(a.parameters(), lr=1e-3)
v = torch.optim.Adam(b.parameters(), lr=1e-3)
data = torch.load("moons.pt")

for t in range(10_000):
    x = data[torch.randint(0, len(data), (100,))]
    with torch.no_grad():
        y = a(torch.randn(100, 3))
    v.zero_grad()
    loss = -torch.log(b(x)).mean()
    loss = loss - torch.log(1 - b(y)).mean()
    loss.backward()
    v.step()

    u.zero_grad()
    loss = -torch.log(b(a(torch.randn(100, 3)))).mean()
    loss.backward()
    u.step()
