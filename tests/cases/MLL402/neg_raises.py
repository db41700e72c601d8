import pytest
import torch
from torch import nn


@pytest.mark.parametrize("channels", [1, 2, 4])
def test_needs_three_channels(channels):
    conv = nn.Conv2d(3, 8, 3)
    with pytest.raises(RuntimeError):
        conv(torch.zeros(1, channels, 8, 8))


def test_norm_is_strict():
    net = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(4))
    with pytest.raises(RuntimeError, match="running_mean"):
        net(torch.zeros(1, 3, 8, 8))
