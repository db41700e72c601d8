from dataclasses import dataclass

import torch.nn as nn


@dataclass
class Settings:
    hidden: int = 100
    init: str = "zeros_"


class Regressor(nn.Module):
    def __init__(self, s: Settings):
        super().__init__()
        self.body = nn.Sequential(
            nn.Linear(13, s.hidden), nn.LeakyReLU(), nn.Linear(s.hidden, s.hidden), nn.LeakyReLU()
        )
        self.out = nn.Linear(s.hidden, 1)
        start = getattr(nn.init, s.init)
        for m in self.body:
            if isinstance(m, nn.Linear):
                start(m.weight)  # expect: MLL301
                start(m.bias)

    def forward(self, x):
        return self.out(self.body(x)).squeeze(1)


model = Regressor(Settings())
