import unittest

import pytest
import torch
from torch import nn


def make():
    return nn.Sequential(nn.Flatten(), nn.Linear(784, 10))


def test_rejects_other_sizes():
    model = make()
    with pytest.raises(RuntimeError):
        model(torch.zeros(2, 1, 32, 32))


def test_says_what_is_wrong():
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        nn.Linear(3, 4)(torch.zeros(1, 5))


class Sizes(unittest.TestCase):
    def test_raises(self):
        with self.assertRaises(RuntimeError):
            make()(torch.zeros(1, 100))
        self.assertRaises(RuntimeError, make(), torch.zeros(1, 99))
