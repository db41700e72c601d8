from torch import nn


class Critic(nn.Module):
    def __init__(self, spectral=False):
        layer = nn.Linear(10, 1)
        if spectral:
            layer = nn.utils.spectral_norm(layer)
        self.norm = nn.LayerNorm(10)  # expect: MLL307
        self.layer = layer
        super().__init__()

    def forward(self, x):
        return self.layer(self.norm(x))
