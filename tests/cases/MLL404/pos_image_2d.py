"""A motion blur whose trail fades."""
import torch
import torch.nn.functional as F

trail = torch.tensor([
    [0.0, 0.0, 0.0],
    [0.6, 0.3, 0.1],
    [0.0, 0.0, 0.0],
])


def blur(images):
    channels = images.size(1)
    weight = trail.expand(channels, 1, 3, 3)
    return F.conv2d(images, weight, padding=1, groups=channels)  # expect: MLL404


blur(torch.rand(2, 3, 16, 16))
