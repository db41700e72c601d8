"""Finite differences are weighted sums of the neighbours they name: stencils, not responses."""
import torch
import torch.nn.functional as F

forward_difference = torch.tensor([[[-1.5, 2.0, -0.5]]])
kirsch = torch.tensor([[5.0, 5.0, 5.0], [-3.0, 0.0, -3.0], [-3.0, -3.0, -3.0]])
compass = torch.stack([kirsch, torch.rot90(kirsch, 2, [0, 1])])[:, None]
neighbours = torch.eye(9).view(9, 1, 3, 3)
left = torch.tensor([[[1.0, 0.0, 0.0]]])


def derive(u):
    return F.conv1d(u, forward_difference), F.conv1d(u, left)


def directions(image):
    return F.conv2d(image, kirsch.view(1, 1, 3, 3)), F.conv2d(image, compass), F.conv2d(image, neighbours)


derive(torch.rand(1, 1, 20)), directions(torch.rand(1, 1, 9, 9))
