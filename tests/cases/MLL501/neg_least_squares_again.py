import torch
from torch import nn

mse = nn.MSELoss()
g = nn.Sequential(nn.Linear(7, 20), nn.ReLU(), nn.Linear(20, 9))
d = nn.Sequential(nn.Linear(9, 20), nn.ReLU(), nn.Linear(20, 1))
og, od = torch.optim.RMSprop(g.parameters()), torch.optim.RMSprop(d.parameters())
for _ in range(12):
    x, fake = torch.randn(30, 9), g(torch.randn(30, 7))
    one, zero = torch.ones(30, 1), torch.zeros(30, 1)
    d_loss = 0.5 * (mse(d(x), one) + mse(d(fake.detach()), zero))
    od.zero_grad()
    d_loss.backward()
    od.step()
    g_loss = 0.5 * torch.mean((1 - d(fake)) ** 2)
    og.zero_grad()
    g_loss.backward()
    og.step()
