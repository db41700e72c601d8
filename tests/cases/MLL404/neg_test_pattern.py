"""A test of a convolution compares it with its own definition."""
import torch
import torch.nn.functional as F


def test_conv_matches_loop():
    x = torch.randn(1, 1, 8)
    w = torch.tensor([[[3.0, 2.0, 1.0]]])
    y = F.conv1d(x, w)
    for i in range(6):
        assert torch.isclose(y[0, 0, i], (x[0, 0, i : i + 3] * w[0, 0]).sum())


image = torch.arange(16.0).view(1, 1, 4, 4)
ramp = torch.arange(4.0).view(1, 1, 2, 2)
print(F.conv2d(image, ramp))
