"""A library module that nobody in this file instantiates."""
import torch
from torch import Tensor, nn


class LeakyIntegrator(nn.Module):
    """y[n] = sum of a**k x[n-k]."""

    def __init__(self, channels=4, taps=12, a=0.8):
        super().__init__()
        self.channels = channels
        self.taps = taps
        weights = torch.pow(a, torch.arange(taps).float())
        self.register_buffer("response", weights[None, None, :].repeat(channels, 1, 1))

    def forward(self, signal: Tensor) -> Tensor:
        signal = nn.functional.pad(signal, [self.taps - 1, 0])
        return nn.functional.conv1d(signal, self.response, groups=self.channels)  # expect: MLL404
