import torch
from torch import nn


class Player(nn.Module):
    def __init__(self):
        super().__init__()
        self.see = nn.Conv2d(3, 8, 3, stride=2)
        self.act = nn.Linear(8 * 15 * 15, 4)

    def forward(self, frame):
        seen = torch.relu(self.see(frame))
        return self.act(seen.flatten(start_dim=-3))


player = Player()
player(torch.rand(3, 32, 32))
player(torch.rand(5, 3, 32, 32))
value = nn.Linear(4, 1)(torch.rand(4))
