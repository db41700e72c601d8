from torch import nn


class Encoder(nn.Module):
    """Two convolutions and a projection."""

    def __init__(self, channels: int = 3, width: int = 32) -> None:
        """Build the layers."""
        self.width = width
        self.conv1 = nn.Conv2d(channels, width, 3, padding=1)  # expect: MLL307
        self.conv2 = nn.Conv2d(width, width, 3, padding=1)
        super().__init__()
        self.act = nn.ReLU()

    def forward(self, x):
        return self.act(self.conv2(self.act(self.conv1(x))))


encoder = Encoder()
