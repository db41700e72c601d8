import torch
from accelerate import Accelerator
from torch import nn

ACCUM = 4


def main(dataloader):
    accelerator = Accelerator()
    G = nn.Sequential(nn.Linear(64, 256), nn.GELU(), nn.Linear(256, 768))
    D = nn.Sequential(nn.Linear(768, 256), nn.GELU(), nn.Linear(256, 1))
    g_optim = torch.optim.AdamW(G.parameters(), lr=3e-4)
    d_optim = torch.optim.AdamW(D.parameters(), lr=3e-4)
    G, D, g_optim, d_optim, dataloader = accelerator.prepare(G, D, g_optim, d_optim, dataloader)
    for i, real in enumerate(dataloader):
        fake = G(torch.randn(len(real), 64, device=accelerator.device))
        d_loss = -torch.log(torch.sigmoid(D(real))).mean() - torch.log(1 - torch.sigmoid(D(fake.detach()))).mean()
        d_optim.zero_grad()
        accelerator.backward(d_loss)
        d_optim.step()

        g_loss = torch.log(1 - torch.sigmoid(D(fake))).mean() / ACCUM  # expect: MLL501
        accelerator.backward(g_loss)
        if (i + 1) % ACCUM == 0:
            g_optim.step()
            g_optim.zero_grad()
