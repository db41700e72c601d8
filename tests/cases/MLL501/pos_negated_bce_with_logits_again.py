from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F


@dataclass
class Config:
    latent: int = 16
    batch: int = 64
    rounds: int = 20
    d_steps: int = 2


def play(cfg: Config, data: torch.Tensor) -> nn.Module:
    G = nn.Sequential(nn.Linear(cfg.latent, 64), nn.ReLU(), nn.Linear(64, data.shape[1]))
    D = nn.Sequential(nn.Linear(data.shape[1], 64), nn.ReLU(), nn.Linear(64, 1))
    opt_G, opt_D = (torch.optim.Adam(net.parameters(), lr=1e-3) for net in (G, D))
    for _ in range(cfg.rounds):
        for _ in range(cfg.d_steps):
            real = data[torch.randint(len(data), (cfg.batch,))]
            fake = G(torch.randn(cfg.batch, cfg.latent)).detach()
            r, f = D(real), D(fake)
            loss_D = F.binary_cross_entropy_with_logits(r, torch.ones_like(r)) + F.binary_cross_entropy_with_logits(
                f, torch.zeros_like(f)
            )
            opt_D.zero_grad()
            loss_D.backward()
            opt_D.step()
        out = D(G(torch.randn(cfg.batch, cfg.latent)))
        loss_G = -F.binary_cross_entropy_with_logits(out, torch.zeros_like(out))  # expect: MLL501
        opt_G.zero_grad()
        loss_G.backward()
        opt_G.step()
    return G


if __name__ == "__main__":
    play(Config(), torch.randn(500, 3))
