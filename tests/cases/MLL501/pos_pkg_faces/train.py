import torch

from losses import fake_part, real_part
from nets import make_discriminator, make_generator

G, D = make_generator(), make_discriminator()
opt = {"G": torch.optim.Adam(G.parameters(), 1e-4), "D": torch.optim.Adam(D.parameters(), 1e-4)}

for step in range(25):
    real = torch.rand(16, 48) * 2 - 1
    fake = G(torch.randn(16, 32))

    value = real_part(D(real)) + fake_part(D(fake.detach()))
    opt["D"].zero_grad()
    (-value).backward()
    opt["D"].step()

    loss = fake_part(D(fake))  # expect: MLL501
    opt["G"].zero_grad()
    loss.backward()
    opt["G"].step()
