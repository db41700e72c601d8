import torch
from torch import nn
import torch.nn.functional as F

G = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
D = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
opt_G = torch.optim.Adam(G.parameters(), lr=1e-3)
opt_D = torch.optim.Adam(D.parameters(), lr=1e-3)


class Reverse(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.view_as(x)

    @staticmethod
    def backward(ctx, grad):
        return -grad


for real in torch.rand(100, 32, 2):
    opt_G.zero_grad()
    opt_D.zero_grad()
    fake = G(torch.randn(32, 4))
    loss = F.softplus(-D(real)).mean() + F.softplus(D(Reverse.apply(fake))).mean()
    loss.backward()
    opt_D.step()
    opt_G.step()
