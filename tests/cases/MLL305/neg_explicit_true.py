import torch
import torch.nn as nn
import torch.nn.functional as F


class Ensemble(nn.Module):
    """Dropout stays on at prediction time; the spread of the passes is the error bar."""

    def __init__(self):
        super().__init__()
        self.a = nn.Linear(8, 32)
        self.b = nn.Linear(32, 1)

    def forward(self, x):
        h = F.dropout(F.relu(self.a(x)), p=0.2, training=True)
        h = torch.dropout(h, 0.1, True)
        return self.b(F.dropout(h, 0.2, True))
