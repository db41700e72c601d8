"""An image network that nobody instantiates here; the weights are reset by a method."""
import torch
from torch import nn


class Denoiser(nn.Module):
    def __init__(self, channels=1, features=32):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, features, 3, padding=1)
        self.conv2 = nn.Conv2d(features, features, 3, padding=1)
        self.conv3 = nn.Conv2d(features, features, 3, padding=1)
        self.conv4 = nn.Conv2d(features, features, 3, padding=1)
        self.conv5 = nn.Conv2d(features, channels, 3, padding=1)
        self.act = nn.ReLU(inplace=True)
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.xavier_uniform_(self.conv1.weight)  # expect: MLL303
        nn.init.xavier_uniform_(self.conv2.weight)
        nn.init.xavier_uniform_(self.conv3.weight)
        nn.init.xavier_uniform_(self.conv4.weight)
        nn.init.zeros_(self.conv5.bias)

    def forward(self, noisy):
        x = self.act(self.conv1(noisy))
        x = self.act(self.conv2(x))
        x = self.act(self.conv3(x))
        x = self.act(self.conv4(x))
        return self.conv5(x)
