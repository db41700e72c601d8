import torch
import torch.nn as nn
import torch.nn.functional as F


class CategoricalVAE(nn.Module):
    def __init__(self, latents=16):
        super().__init__()
        self.encoder = nn.Linear(784, latents)
        self.decoder = nn.Linear(latents, 784)
        self.register_buffer("prior", torch.tensor([0.5] + [0.5 / (latents - 1)] * (latents - 1)))

    def forward(self, x):
        logits = self.encoder(x)
        z = F.gumbel_softmax(logits, tau=0.7)
        return self.decoder(z), F.softmax(logits, dim=-1)


vae = CategoricalVAE()
optimizer = torch.optim.Adam(vae.parameters())
for _ in range(10):
    x = torch.rand(32, 784)
    recon, posterior = vae(x)
    kl = F.kl_div(vae.prior.log().expand_as(posterior), posterior, reduction="batchmean")
    loss = F.binary_cross_entropy_with_logits(recon, x, reduction="sum") / 32 + kl
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
