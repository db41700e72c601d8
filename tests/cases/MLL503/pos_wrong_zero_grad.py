"""The generator's turn clears the discriminator instead of itself."""
import torch
from torch import nn, optim

gen = nn.Sequential(nn.Linear(10, 50), nn.ELU(), nn.Linear(50, 1))
dis = nn.Sequential(nn.Linear(1, 50), nn.ELU(), nn.Linear(50, 1), nn.Sigmoid())
g_opt = optim.SGD(gen.parameters(), lr=1e-3, momentum=0.9)
d_opt = optim.SGD(dis.parameters(), lr=1e-3, momentum=0.9)
criterion = nn.BCELoss()

for epoch in range(5000):
    gen.zero_grad()
    dis.zero_grad()
    real_error = criterion(dis(torch.randn(20, 1) * 1.25 + 4), torch.ones(20, 1))
    fake_error = criterion(dis(gen(torch.rand(20, 10))), torch.zeros(20, 1))
    (real_error + fake_error).backward()  # expect: MLL503
    d_opt.step()

    dis.zero_grad()
    error = criterion(dis(gen(torch.rand(20, 10))), torch.ones(20, 1))
    error.backward()
    g_opt.step()
