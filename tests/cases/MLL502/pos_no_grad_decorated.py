import torch
from torch import nn


class Sampler(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.dim = dim
        self.body = nn.Sequential(nn.Linear(dim, 64), nn.ReLU(), nn.Linear(64, 2))

    def forward(self, z):
        return self.body(z)

    @torch.no_grad()  # expect: MLL502
    def sample(self, n):
        return self(torch.randn(n, self.dim))


net_g = Sampler(8)
net_d = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 1))
opt = {
    "generator": torch.optim.SGD(net_g.parameters(), lr=0.01),
    "discriminator": torch.optim.SGD(net_d.parameters(), lr=0.01),
}
softplus = nn.Softplus()
for _ in range(100):
    real = torch.randn(64, 2).abs()
    d_loss = softplus(-net_d(real)).mean() + softplus(net_d(net_g.sample(64))).mean()
    opt["discriminator"].zero_grad()
    d_loss.backward()
    opt["discriminator"].step()

    g_loss = softplus(-net_d(net_g.sample(64))).mean()
    opt["generator"].zero_grad()
    g_loss.backward()
    opt["generator"].step()
