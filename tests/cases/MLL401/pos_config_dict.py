import torch
from torch import nn

CONFIG = {"image": 32, "channels": 3, "width": 24, "classes": 5}


class Tiny(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.stem = nn.Conv2d(config["channels"], config["width"], 3, stride=2, padding=1)
        self.act = nn.GELU()
        self.out = nn.Linear(config["width"] * config["image"] * config["image"], config["classes"])  # expect: MLL401

    def forward(self, x):
        h = self.act(self.stem(x))
        return self.out(torch.flatten(h, start_dim=1))


model = Tiny(CONFIG)
sample = torch.randn(2, CONFIG["channels"], CONFIG["image"], CONFIG["image"])
model(sample)
