import torch
from torch import nn


class Delta(nn.Module):
    """down is zero, up is random: the product starts at zero and both sides learn."""

    def __init__(self, dim_in, dim_out, rank=4):
        super().__init__()
        self.lora_down = nn.Linear(dim_in, rank, bias=False)
        self.lora_up = nn.Linear(rank, dim_out, bias=False)
        nn.init.zeros_(self.lora_down.weight)
        nn.init.normal_(self.lora_up.weight, std=0.02)

    def forward(self, x):
        return self.lora_up(self.lora_down(x))


class Adapted(nn.Module):
    def __init__(self, base):
        super().__init__()
        self.base = base.requires_grad_(False)
        self.delta = Delta(base.in_features, base.out_features)

    def forward(self, x):
        return self.base(x) + self.delta(x)


layers = nn.ModuleList(Adapted(nn.Linear(64, 64)) for _ in range(4))
x = torch.randn(2, 64)
for layer in layers:
    x = torch.relu(layer(x))
print(x.shape)
