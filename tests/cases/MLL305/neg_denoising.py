import torch
from torch import nn
import torch.nn.functional as F


class DenoisingAutoencoder(nn.Module):
    def __init__(self, width=784, code=64):
        super().__init__()
        self.encoder = nn.Linear(width, code)
        self.decoder = nn.Linear(code, width)

    def forward(self, x):
        corrupted = F.dropout(x, 0.3)
        return self.decoder(torch.relu(self.encoder(corrupted)))
