import torch.nn as nn
import torch.nn.functional as F


class Tower(nn.Module):
    keep = 0.8

    def __init__(self, n_in):
        super().__init__()
        self.fc = nn.Linear(n_in, 32)

    def forward(self, x, scale=1.0):
        h = F.relu(self.fc(x))
        h = F.dropout(input=h, p=1 - self.keep, inplace=True)  # expect: MLL305
        return h * scale
