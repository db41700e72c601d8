import torch.nn as nn

layers = [
    nn.GroupNorm(8, 64),
    nn.GroupNorm(32, 32),
    nn.GroupNorm(1, 16, 1e-5),
    nn.LayerNorm(64),
    nn.LayerNorm(64, 1e-6),
    nn.LayerNorm([16, 8]),
    nn.LocalResponseNorm(5, 0.0001, 0.75),
    nn.RMSNorm(64, 1e-6),
]
