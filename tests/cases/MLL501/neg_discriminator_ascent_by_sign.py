"""The minus stands before the critic's whole objective; names are misleading on purpose."""
import torch
from torch import nn

fake_detector = nn.Sequential(nn.Linear(2, 20), nn.ReLU(), nn.Linear(20, 1), nn.Sigmoid())
generator = nn.Sequential(nn.Linear(2, 20), nn.ReLU(), nn.Linear(20, 2))
optimizer = torch.optim.Adam(fake_detector.parameters())
gen_optimizer = torch.optim.Adam(generator.parameters())


def value(real, fake):
    return torch.log(fake_detector(real)).mean() + torch.log(1 - fake_detector(fake)).mean()


for _ in range(15):
    real = torch.randn(32, 2) + 1
    with torch.no_grad():
        fake = generator(torch.randn(32, 2))
    optimizer.zero_grad()
    gan_loss = -value(real, fake)
    gan_loss.backward()
    optimizer.step()

    gen_optimizer.zero_grad()
    torch.log(fake_detector(generator(torch.randn(32, 2)))).mean().neg().backward()
    gen_optimizer.step()
