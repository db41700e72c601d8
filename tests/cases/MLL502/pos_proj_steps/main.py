import torch

from nets import Judge, generator
from steps import judge_step, maker_step

LATENT = 4
maker, judge = generator(LATENT), Judge()
opts = [torch.optim.Adam(m.parameters(), lr=1e-3) for m in (maker, judge)]
for _ in range(200):
    judge_step(judge, maker, torch.randn(64, 2), opts[1], LATENT)
    maker_step(judge, maker, 64, opts[0], LATENT)
