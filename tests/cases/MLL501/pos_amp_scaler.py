import torch
from torch.cuda.amp import GradScaler, autocast

scaler_g, scaler_d = GradScaler(), GradScaler()


def iteration(generator, discriminator, optimizer_G, optimizer_D, real, latent):
    z = torch.randn(real.size(0), latent, device=real.device)
    optimizer_D.zero_grad()
    with autocast():
        fake = generator(z)
        on_real = discriminator(real)
        on_fake = discriminator(fake.detach())
        d_loss = torch.nn.functional.softplus(-on_real).mean() + torch.nn.functional.softplus(on_fake).mean()
    scaler_d.scale(d_loss).backward()
    scaler_d.step(optimizer_D)
    scaler_d.update()

    optimizer_G.zero_grad()
    with autocast():
        on_fake = discriminator(fake)
        g_loss = torch.nn.functional.logsigmoid(-on_fake).mean()  # expect: MLL501
    scaler_g.scale(g_loss).backward()
    scaler_g.step(optimizer_G)
    scaler_g.update()
