import torch
from torch import nn


class ReplayMemory(nn.Module):
    def __init__(self, slots: int, width: int):
        super().__init__()
        self.register_buffer("keys", torch.zeros(slots, width))
        self.register_buffer("values", torch.zeros(slots, width))
        self.query = nn.Linear(width, width)

    @torch.no_grad()
    def write(self, i, key, value):
        self.keys[i] = key
        self.values[i] = value

    def forward(self, x):
        weights = torch.softmax(self.query(x) @ self.keys.T, dim=-1)
        return weights @ self.values


memory = ReplayMemory(100, 32)
