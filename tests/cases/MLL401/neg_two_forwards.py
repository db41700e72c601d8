import torch
from torch import nn


class Actor(nn.Module):
    def __init__(self, pixels: bool):
        super().__init__()
        self.pixels = pixels
        if pixels:
            self.encode = nn.Sequential(nn.Conv2d(4, 32, 8, stride=4), nn.ReLU(), nn.Flatten())
            self.decide = nn.Linear(32 * 20 * 20, 6)
        else:
            self.encode = nn.Sequential(nn.Linear(8, 128), nn.ReLU())
            self.decide = nn.Linear(128, 6)

    def forward(self, state):
        return self.decide(self.encode(state))


atari = Actor(pixels=True)
lander = Actor(pixels=False)
atari(torch.zeros(1, 4, 84, 84))
lander(torch.zeros(1, 8))
