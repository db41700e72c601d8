"""Central difference and Sobel: turned round they only change sign."""
import torch
import torch.nn.functional as F

difference = torch.tensor([[[-0.5, 0.0, 0.5]]])
sobel_x = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
sobel = torch.stack([sobel_x, sobel_x.t()]).unsqueeze(1)
laplace = torch.tensor([[0.0, 1.0, 0.0], [1.0, -4.0, 1.0], [0.0, 1.0, 0.0]]).view(1, 1, 3, 3)
roberts = torch.tensor([[[[1.0, 0.0], [0.0, -1.0]]]])


def edges(image, signal):
    gradient = F.conv2d(image, sobel, padding=1)
    return gradient, F.conv2d(image, laplace), F.conv2d(image, roberts), F.conv1d(signal, difference)


edges(torch.rand(1, 1, 9, 9), torch.rand(1, 1, 9))
