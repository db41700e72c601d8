import torch
from torch import nn


def clear(network):
    for p in network.parameters():
        p.grad = None


g = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 2))
d = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
step_g, step_d = torch.optim.SGD(g.parameters(), lr=0.01), torch.optim.SGD(d.parameters(), lr=0.01)
for _ in range(100):
    clear(g)
    clear(d)
    d_loss = torch.mean((d(torch.rand(16, 2)) - 1) ** 2) + torch.mean(d(g(torch.randn(16, 4))) ** 2)
    d_loss.backward()  # expect: MLL503
    step_d.step()
    g_loss = torch.mean((d(g(torch.randn(16, 4))) - 1) ** 2)
    g_loss.backward()
    step_g.step()
