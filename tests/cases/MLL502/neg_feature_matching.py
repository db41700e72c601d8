"""The real features are cut off, the fake ones are not."""
import torch
from torch import nn


class Disc(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 32), nn.ReLU())
        self.head = nn.Linear(32, 1)

    def forward(self, x):
        features = self.body(x)
        return self.head(features), features


gen, disc = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2)), Disc()
opt_g, opt_d = torch.optim.Adam(gen.parameters()), torch.optim.Adam(disc.parameters())
bce = nn.BCEWithLogitsLoss()
for _ in range(100):
    real = torch.rand(16, 2)
    fake = gen(torch.randn(16, 4))
    p_real, _ = disc(real)
    p_fake, _ = disc(fake.detach())
    loss = bce(p_real, torch.ones_like(p_real)) + bce(p_fake, torch.zeros_like(p_fake))
    opt_d.zero_grad()
    loss.backward()
    opt_d.step()

    _, real_features = disc(real)
    _, fake_features = disc(fake)
    loss = (fake_features.mean(0) - real_features.mean(0).detach()).pow(2).mean()
    opt_g.zero_grad()
    loss.backward()
    opt_g.step()
