import torch
import torch.nn.functional as F
from torch import nn


class GCN(nn.Module):
    def __init__(self, adjacency, features, classes):
        super().__init__()
        self.register_buffer("adjacency", adjacency)
        self.w1 = nn.Linear(features, 16)
        self.w2 = nn.Linear(16, classes)

    def forward(self, x):
        x = F.dropout(x, p=0.5)  # expect: MLL305
        x = torch.relu(self.adjacency @ self.w1(x))
        x = F.dropout(x, p=0.5)  # expect: MLL305
        return F.log_softmax(self.adjacency @ self.w2(x), dim=-1)
