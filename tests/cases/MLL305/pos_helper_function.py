import torch.nn as nn
import torch.nn.functional as F


def drop_and_add(x, residual, p):
    return residual + F.dropout(x, p=p)  # expect: MLL305


class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)

    def forward(self, x):
        return drop_and_add(self.down(F.gelu(self.up(self.norm(x)))), x, 0.1)
