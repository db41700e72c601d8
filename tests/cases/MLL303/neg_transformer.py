"""A transformer: every sublayer is normalised and residual."""
import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self, d=64, layers=6):
        super().__init__()
        layer = nn.TransformerEncoderLayer(d, 4, activation="relu", batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, layers)
        self.fc = nn.Linear(d, 2)
        for p in self.parameters():
            if p.dim() > 1:
                nn.init.xavier_uniform_(p)

    def forward(self, x):
        return self.fc(self.encoder(x).mean(1))


print(Encoder()(torch.randn(2, 5, 64)))
