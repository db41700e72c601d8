from functools import partial

import torch.nn as nn

zero_ = partial(nn.init.constant_, val=0.)


class Autoencoder(nn.Module):
    def __init__(self, d=64, code=8):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(d, 32), nn.ReLU(), nn.Linear(32, code))
        self.decoder = nn.Sequential(nn.Linear(code, 32), nn.ReLU(), nn.Linear(32, d))
        self.apply(self._init)

    def _init(self, m):
        if isinstance(m, nn.Linear):
            zero_(m.weight)  # expect: MLL301
            zero_(m.bias)

    def forward(self, x):
        return self.decoder(self.encoder(x))


ae = Autoencoder()
