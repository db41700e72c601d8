import torch.nn.functional as F
from torch import nn


class FeedForward(nn.Module):
    def __init__(self, width, p):
        super().__init__()
        self.a = nn.Linear(width, 2 * width)
        self.b = nn.Linear(2 * width, width)
        self.p = p

    def forward(self, x):
        hidden = F.dropout(F.relu(self.a(x)), self.p)  # expect: MLL305
        return self.b(hidden)
