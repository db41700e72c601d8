"""Between the generator's steps the critic's gradients pile up in it."""
import torch
from torch import nn

G = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
C = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
optimizer_G, optimizer_C = torch.optim.Adam(G.parameters()), torch.optim.Adam(C.parameters())
for i, real in enumerate(torch.rand(1000, 32, 2)):
    optimizer_C.zero_grad()
    fake = G(torch.randn(32, 4))
    c_loss = C(fake).mean() - C(real).mean()
    c_loss.backward()  # expect: MLL503
    optimizer_C.step()
    if i % 5 == 4:
        g_loss = -C(G(torch.randn(32, 4))).mean()
        g_loss.backward()
        optimizer_G.step()
        optimizer_G.zero_grad()
