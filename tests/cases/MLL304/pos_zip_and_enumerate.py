import torch
from torch import nn


class UNet(nn.Module):
    def __init__(self, widths=(8, 16, 32)):
        super().__init__()
        self.down = [nn.Conv2d(a, b, 3, padding=1) for a, b in zip((1, *widths), widths)]  # expect: MLL304
        self.skip = [nn.Conv2d(w, w, 1) for w in widths]  # expect: MLL304
        self.out = nn.Conv2d(widths[-1], 1, 1)

    def forward(self, x):
        kept = []
        for i, (conv, skip) in enumerate(zip(self.down, self.skip)):
            x = torch.relu(conv(x))
            kept.append(skip(x))
        return self.out(x), kept
