import torch
from torch import nn


class Patches(nn.Module):
    def __init__(self, size=32, patch=4, dim=96, depth=2, classes=10):
        super().__init__()
        n = (size // patch) ** 2
        self.embed = nn.Conv2d(3, dim, patch, patch)
        self.cls_token = nn.Parameter(torch.zeros(1, 1, dim))
        self.dist_token = nn.Parameter(torch.zeros(1, 1, dim))
        self.pos_embed = nn.Parameter(torch.zeros(1, n + 2, dim))
        self.rel_bias = nn.Parameter(torch.zeros(2 * n, 4))
        self.row_embed = nn.Parameter(torch.zeros(size // patch, dim))
        layer = nn.TransformerEncoderLayer(dim, 4, 2 * dim, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, depth)
        self.fc = nn.Linear(dim, classes)

    def forward(self, x):
        x = self.embed(x).flatten(2).transpose(1, 2)
        rows = self.row_embed.repeat_interleave(8, dim=0)
        x = torch.cat([self.cls_token.expand(len(x), -1, -1), self.dist_token.expand(len(x), -1, -1), x + rows], 1)
        return self.fc(self.encoder(x + self.pos_embed)[:, 0])


print(Patches()(torch.randn(2, 3, 32, 32)).shape)
