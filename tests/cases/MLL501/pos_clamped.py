import torch


def generator_step(gen, disc, optimizer, z):
    optimizer.zero_grad()
    p = disc(gen(z)).clamp(1e-6, 1 - 1e-6)
    loss = torch.log(1 - p).mean()  # expect: MLL501
    loss.backward()
    optimizer.step()
    return float(loss)


def discriminator_step(gen, disc, optimizer, x, z):
    optimizer.zero_grad()
    with torch.no_grad():
        y = gen(z)
    p, q = disc(x).clamp(1e-6, 1 - 1e-6), disc(y).clamp(1e-6, 1 - 1e-6)
    loss = -(torch.log(p).mean() + torch.log(1 - q).mean())
    loss.backward()
    optimizer.step()
    return float(loss)
