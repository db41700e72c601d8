import torch
from torch import nn
from torch.amp import GradScaler, autocast


def adversarial_epoch(G, D, loader, opt_g, opt_d, latent=128):
    scaler = GradScaler("cuda")
    bce = nn.BCEWithLogitsLoss()
    for x, _ in loader:
        x = x.cuda()
        z = torch.randn(x.size(0), latent, device="cuda")
        opt_d.zero_grad(set_to_none=True)
        with autocast("cuda"):
            fake = G(z)
            on_real, on_fake = D(x), D(fake.detach())
            d_loss = bce(on_real, torch.ones_like(on_real)) + bce(on_fake, torch.zeros_like(on_fake))
        scaler.scale(d_loss).backward()
        scaler.step(opt_d)

        opt_g.zero_grad(set_to_none=True)
        with autocast("cuda"):
            on_fake = D(fake)
            g_loss = -bce(on_fake, torch.zeros_like(on_fake))  # expect: MLL501
        scaler.scale(g_loss).backward()
        scaler.step(opt_g)
        scaler.update()


def main(loader):
    G = nn.Sequential(nn.Linear(128, 512), nn.ReLU(), nn.Linear(512, 3072)).cuda()
    D = nn.Sequential(nn.Linear(3072, 512), nn.ReLU(), nn.Linear(512, 1)).cuda()
    opt_g = torch.optim.AdamW(G.parameters(), lr=1e-4)
    opt_d = torch.optim.AdamW(D.parameters(), lr=1e-4)
    for _ in range(10):
        adversarial_epoch(G, D, loader, opt_g, opt_d)
