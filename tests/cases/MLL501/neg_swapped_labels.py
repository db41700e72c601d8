# convention here: real = 0, fake = 1
import torch
import torch.nn.functional as F
from torch import nn

G = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 2))
D = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
opt_g = torch.optim.Adam(G.parameters(), lr=1e-3)
opt_d = torch.optim.Adam(D.parameters(), lr=1e-3)

for real in torch.load("blobs.pt").split(64):
    fake = G(torch.randn(len(real), 8))
    is_real, is_fake = torch.zeros(len(real), 1), torch.ones(len(real), 1)
    d_loss = F.binary_cross_entropy_with_logits(D(real), is_real) \
        + F.binary_cross_entropy_with_logits(D(fake.detach()), is_fake)
    opt_d.zero_grad()
    d_loss.backward()
    opt_d.step()
    g_loss = F.binary_cross_entropy_with_logits(D(fake), is_real)
    opt_g.zero_grad()
    g_loss.backward()
    opt_g.step()
