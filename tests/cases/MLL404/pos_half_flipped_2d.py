"""A convolution in two dimensions needs both flips; here is one."""
import torch
import torch.nn.functional as F

psf = torch.tensor([[0.5, 0.2], [0.2, 0.1], [0.0, 0.0]])


def observe(image):
    weight = psf.flip(-1)[None, None]
    return F.conv2d(image, weight)  # expect: MLL404


observe(torch.rand(1, 1, 32, 32))
