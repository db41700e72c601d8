"""A transposed convolution adds up shifted copies of the kernel: it does convolve."""
import torch
import torch.nn.functional as F

h = torch.tensor([1.0, 0.5, 0.25]).view(1, 1, 3)


def spread(spikes):
    return F.conv_transpose1d(spikes, h)


def spread_image(points):
    psf = torch.tensor([[[[0.5, 0.2], [0.2, 0.1]]]])
    return F.conv_transpose2d(points, psf)


spread(torch.zeros(1, 1, 10)), spread_image(torch.zeros(1, 1, 4, 4))
