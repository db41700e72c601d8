"""The generator is trained by pixels alone; the discriminator is only warmed up on cut fakes."""
import torch
from torch import nn

sr = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 3, 3, padding=1))
judge = nn.Sequential(nn.Conv2d(3, 8, 3, 2, 1), nn.ReLU(), nn.Conv2d(8, 1, 3, 2, 1))
opt_sr, opt_judge = torch.optim.Adam(sr.parameters()), torch.optim.Adam(judge.parameters())
bce = nn.BCEWithLogitsLoss()
for _ in range(50):
    low, high = torch.rand(2, 3, 16, 16), torch.rand(2, 3, 16, 16)
    made = sr(low)
    loss = nn.functional.mse_loss(made, high)
    score = judge(made.detach())
    opt_sr.zero_grad()
    loss.backward()
    opt_sr.step()
    warm = bce(score, torch.zeros_like(score))
    opt_judge.zero_grad()
    warm.backward()
    opt_judge.step()
