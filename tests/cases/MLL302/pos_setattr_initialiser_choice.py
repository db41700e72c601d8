import argparse

import torch
from torch import nn


class Translator(nn.Module):
    INITIALISERS = {"constant": (nn.init.constant_, {"val": 0.02}), "normal": (nn.init.normal_, {"std": 0.02})}

    def __init__(self, dim=32, kind="constant"):
        super().__init__()
        self.first = nn.Linear(dim, dim * 2)
        self.second = nn.Linear(dim * 2, dim)
        fn, options = self.INITIALISERS[kind]
        for module in [self.first, self.second]:
            fn(module.weight, **options)  # expect: MLL302
            nn.init.zeros_(module.bias)

    def forward(self, x):
        return self.second(torch.relu(self.first(x)))


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--steps", type=int, default=20)
    steps = ap.parse_args().steps
    model = Translator()
    opt = torch.optim.Adam(model.parameters(), lr=1e-3)
    for _ in range(steps):
        x = torch.randn(16, 32)
        opt.zero_grad()
        nn.functional.mse_loss(model(x), x.roll(1, dims=1)).backward()
        opt.step()
