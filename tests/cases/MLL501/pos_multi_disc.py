import torch
import torch.nn.functional as F
from torch import nn


class MultiScale(nn.Module):
    def __init__(self, n=3):
        super().__init__()
        self.discs = nn.ModuleList([nn.Conv1d(1, 1, 15, stride=2 ** i, padding=7) for i in range(n)])

    def forward(self, x):
        return [d(x) for d in self.discs]


vocoder = nn.Sequential(nn.ConvTranspose1d(80, 32, 16, 8, 4), nn.LeakyReLU(0.1), nn.Conv1d(32, 1, 7, padding=3))
msd = MultiScale()
opt_v = torch.optim.AdamW(vocoder.parameters(), 2e-4)
opt_d = torch.optim.AdamW(msd.parameters(), 2e-4)


def step(mel, wav):
    y_hat = vocoder(mel)
    d_loss = sum(F.softplus(-r).mean() + F.softplus(f).mean() for r, f in zip(msd(wav), msd(y_hat.detach())))
    opt_d.zero_grad()
    d_loss.backward()
    opt_d.step()

    adv = 0.0
    for score in msd(y_hat):
        adv = adv + F.logsigmoid(-score).mean()  # expect: MLL501
    total = adv + 45 * F.l1_loss(y_hat, wav)
    opt_v.zero_grad()
    total.backward()
    opt_v.step()
