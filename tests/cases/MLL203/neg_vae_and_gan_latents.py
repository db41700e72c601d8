import torch
from torch import nn


class Vae(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder, self.decoder = nn.Linear(784, 40), nn.Linear(20, 784)

    def forward(self, x):
        mu, logvar = self.encoder(x).chunk(2, -1)
        z = mu + torch.randn_like(mu) * (0.5 * logvar).exp()
        return self.decoder(z), mu, logvar


@torch.no_grad()
def test(vae, generator, test_loader):
    vae.eval()
    loss = 0.0
    for x, _ in test_loader:
        out, mu, logvar = vae(x)
        loss += nn.functional.mse_loss(out, x).item()
    z = torch.randn(64, 100)
    return loss, generator(z)


test(Vae(), nn.Linear(100, 784), torch.load("loader.pt"))
