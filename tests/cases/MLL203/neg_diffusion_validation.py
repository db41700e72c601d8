"""The noise is what the network has to tell."""
import torch
import torch.nn.functional as F


@torch.no_grad()
def validation_loss(unet, val_loader, alphas_bar):
    unet.eval()
    losses = []
    for x0, _ in val_loader:
        t = torch.randint(0, len(alphas_bar), (x0.shape[0],))
        a = alphas_bar[t].view(-1, 1, 1, 1)
        noise = torch.randn_like(x0)
        xt = a.sqrt() * x0 + (1 - a).sqrt() * noise
        losses.append(F.mse_loss(unet(xt, t), noise))
    return torch.stack(losses).mean()


@torch.no_grad()
def sample(unet, steps, shape):
    x = torch.randn(shape)
    for t in reversed(range(steps)):
        x = x - unet(x, t) + 0.1 * torch.randn_like(x)
    return x
