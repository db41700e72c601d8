import torch
from torch import nn

PARTS = {"stem": (3, 16), "mid": (16, 32), "top": (32, 32)}


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.convs = nn.ModuleDict({name: nn.Conv2d(i, o, 3, padding=1) for name, (i, o) in PARTS.items()})
        self.head = nn.Linear(32, 5)
        for name, conv in self.convs.items():
            torch.nn.init.zeros_(conv.weight)  # expect: MLL301
            torch.nn.init.zeros_(conv.bias)

    def forward(self, x):
        for name in ("stem", "mid", "top"):
            x = torch.relu(self.convs[name](x))
        return self.head(x.mean(dim=(2, 3)))


print(Encoder()(torch.randn(2, 3, 16, 16)).shape)
