import torch.nn as nn


class Adapter(nn.Module):
    def __init__(self, width, bottleneck):
        super().__init__()
        self.down = nn.Linear(width, bottleneck)
        self.act = nn.GELU()
        self.up = nn.Linear(bottleneck, width)
        nn.init.zeros_(self.up.weight)
        nn.init.zeros_(self.up.bias)

    def forward(self, h):
        return h + self.up(self.act(self.down(h)))


class AdaptedEncoder(nn.Module):
    def __init__(self, width=256, depth=6):
        super().__init__()
        self.adapters = nn.Sequential(*(Adapter(width, 16) for _ in range(depth)))
        self.head = nn.Linear(width, 2)

    def forward(self, h):
        return self.head(self.adapters(h))


enc = AdaptedEncoder()
