import torch
from torch import nn

autoencoder = nn.Sequential(
    nn.Linear(64, 12),
    nn.ReLU(),
    nn.Linear(12, 64),
)

for layer in autoencoder:
    if isinstance(layer, nn.Linear):
        layer.weight.data = torch.ones_like(layer.weight.data)  # expect: MLL302
        layer.bias.data = torch.zeros_like(layer.bias.data)
