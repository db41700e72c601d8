from dataclasses import dataclass

import torch
from torch import nn


@dataclass
class HParams:
    hidden: int = 64
    lr: float = 1e-3
    init_value: float = 0.0


class Trainer:
    def __init__(self, hp):
        self.hp = hp
        self.net = nn.Sequential(nn.Linear(4, hp.hidden), nn.Sigmoid(), nn.Linear(hp.hidden, 3))
        self.net.apply(self._fill)  # expect: MLL301
        self.opt = torch.optim.Adam(self.net.parameters(), lr=hp.lr)

    def _fill(self, m):
        if hasattr(m, "weight"):
            nn.init.constant_(m.weight, self.hp.init_value)  # expect: MLL301

    def step(self, x, y):
        self.opt.zero_grad()
        loss = nn.functional.cross_entropy(self.net(x), y)
        loss.backward()
        self.opt.step()
        return loss.item()


trainer = Trainer(HParams())
