import torch.nn as nn
import torch.nn.functional as F


def residual(x, y, p, training):
    return x + F.dropout(y, p=p, training=training)


class Block(nn.Module):
    def __init__(self, dim, p):
        super().__init__()
        self.fc = nn.Linear(dim, dim)
        self.p = p

    def forward(self, x, is_training=False):
        y = residual(x, self.fc(x), self.p, self.training)
        y = F.dropout(y, self.p, is_training)
        if is_training:
            y = F.dropout(y, self.p)
        return F.dropout(y, 0.1) if self.training else y
