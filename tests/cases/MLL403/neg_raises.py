import unittest

import pytest
import torch
from torch import nn


def test_too_small():
    with pytest.raises(RuntimeError, match="Kernel size can't be greater"):
        nn.Conv2d(1, 1, 5)(torch.zeros(1, 1, 4, 4))


class Limits(unittest.TestCase):
    def test_pool(self):
        with self.assertRaisesRegex(RuntimeError, "too small"):
            nn.MaxPool2d(2)(torch.zeros(1, 1, 1, 1))


def smallest_side(net):
    """The smallest square image that a network takes, found by trying."""
    for side in range(1, 512):
        try:
            net(torch.zeros(1, 3, side, side))
            return side
        except RuntimeError:
            continue
    return None


smallest_side(nn.Sequential(nn.Conv2d(3, 8, 5), nn.MaxPool2d(2), nn.Conv2d(8, 8, 5)))
