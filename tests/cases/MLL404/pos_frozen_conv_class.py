"""The same inside a module, written with copy_ under no_grad."""
import torch
import torch.nn as nn


class Degrade(nn.Module):
    def __init__(self, channels=3):
        super().__init__()
        self.blur = nn.Conv2d(channels, channels, 3, padding=1, groups=channels, bias=False)
        kernel = torch.tensor([[0.4, 0.2, 0.0], [0.2, 0.1, 0.0], [0.1, 0.0, 0.0]])
        with torch.no_grad():
            self.blur.weight.copy_(kernel.expand(channels, 1, 3, 3))  # expect: MLL404
        for p in self.blur.parameters():
            p.requires_grad_(False)

    def forward(self, x):
        return self.blur(x)


print(Degrade()(torch.rand(1, 3, 8, 8)))
