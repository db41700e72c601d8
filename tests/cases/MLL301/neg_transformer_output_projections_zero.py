import torch
import torch.nn as nn


class Layer(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.ln1 = nn.LayerNorm(d)
        self.qkv = nn.Linear(d, 3 * d)
        self.proj = nn.Linear(d, d)
        self.ln2 = nn.LayerNorm(d)
        self.fc1 = nn.Linear(d, 4 * d)
        self.fc2 = nn.Linear(4 * d, d)

    def forward(self, x):
        q, k, v = self.qkv(self.ln1(x)).chunk(3, dim=-1)
        att = torch.softmax(q @ k.transpose(-2, -1) / q.shape[-1] ** 0.5, dim=-1)
        x = x + self.proj(att @ v)
        return x + self.fc2(torch.relu(self.fc1(self.ln2(x))))


class Decoder(nn.Module):
    def __init__(self, d=64, depth=4):
        super().__init__()
        self.layers = nn.ModuleList([Layer(d) for _ in range(depth)])
        for layer in self.layers:
            nn.init.zeros_(layer.proj.weight)
            nn.init.zeros_(layer.fc2.weight)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


decoder = Decoder()
