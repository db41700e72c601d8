import torch
import torch.nn as nn


class TwoTowers(nn.Module):
    def __init__(self):
        super().__init__()
        self.user = nn.Linear(30, 64)
        self.item = nn.Linear(12, 64)
        self.score = nn.Linear(64, 1)  # expect: MLL401

    def forward(self, user, item):
        u = torch.relu(self.user(user))
        i = torch.relu(self.item(item))
        return self.score(torch.cat([u, i], dim=1))


towers = TwoTowers()
rating = towers(torch.rand(8, 30), torch.rand(8, 12))
