import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, p=0.5):
        super().__init__()
        self.p = p
        self.a = nn.Linear(4, 8)
        self.b = nn.Linear(8, 2)

    def forward(self, x):
        x = F.dropout(self.a(x), self.p, self.training)
        x = F.dropout(x, p=0.1, training=self.training)
        x = F.dropout2d(x, training=self.training, inplace=True)
        return self.b(x)
