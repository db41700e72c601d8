"""A library function does not know its kernel."""
import torch
import torch.nn.functional as F


def depthwise(x, kernel):
    c = x.shape[1]
    return F.conv2d(x, kernel.expand(c, 1, -1, -1), groups=c)


def filter_rows(x, taps):
    weight = torch.as_tensor(taps).view(1, 1, 1, -1)
    return F.conv2d(x, weight)


class Fir(torch.nn.Module):
    def __init__(self, taps):
        super().__init__()
        self.register_buffer("taps", torch.tensor(taps).view(1, 1, -1))

    def forward(self, x):
        return F.conv1d(x, self.taps)
