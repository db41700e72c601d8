import torch
from torch import nn


class Agent(nn.Module):
    def __init__(self, shape, actions):
        super().__init__()
        self.conv = nn.Sequential(
            nn.Conv2d(shape[0], 32, kernel_size=8, stride=4),
            nn.ReLU(),
            nn.Conv2d(32, 64, kernel_size=4, stride=2),
            nn.ReLU(),
        )
        with torch.no_grad():
            width = self.conv(torch.zeros(1, *shape)).numel()
        self.head = nn.Sequential(nn.Linear(width, 512), nn.ReLU(), nn.Linear(512, actions))

    def forward(self, x):
        return self.head(self.conv(x).view(x.size(0), -1))


agent = Agent((4, 84, 84), 6)
agent(torch.zeros(1, 4, 84, 84))
