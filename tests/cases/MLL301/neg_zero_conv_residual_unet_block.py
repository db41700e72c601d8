import torch.nn as nn


def zero_init(layer):
    nn.init.zeros_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer


class ResBlock(nn.Module):
    def __init__(self, ch, groups=8):
        super().__init__()
        self.inner = nn.Sequential(
            nn.GroupNorm(groups, ch), nn.SiLU(),
            nn.Conv2d(ch, ch, 3, padding=1),
            nn.GroupNorm(groups, ch), nn.SiLU(),
            zero_init(nn.Conv2d(ch, ch, 3, padding=1)),
        )

    def forward(self, x):
        return x + self.inner(x)


unet_middle = nn.Sequential(ResBlock(64), ResBlock(64))
unet_out = nn.Sequential(nn.GroupNorm(8, 64), nn.SiLU(), zero_init(nn.Conv2d(64, 3, 3, padding=1)))
