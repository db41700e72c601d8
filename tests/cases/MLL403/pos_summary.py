import torch.nn as nn
from torchinfo import summary


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(1, 16, 4, 2),
            nn.LeakyReLU(),
            nn.Conv2d(16, 32, 4, 2),
            nn.LeakyReLU(),
            nn.Conv2d(32, 64, 4, 2),  # expect: MLL403
        )

    def forward(self, x):
        return self.layers(x)


summary(Encoder(), input_size=(16, 1, 14, 14))
