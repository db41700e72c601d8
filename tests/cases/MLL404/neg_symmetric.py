"""Box, triangle, binomial and Gaussian kernels are the same from both ends."""
import torch
import torch.nn.functional as F

x = torch.randn(1, 1, 64)
box = torch.ones(1, 1, 5) / 5
triangle = torch.tensor([1.0, 2.0, 3.0, 2.0, 1.0]).view(1, 1, -1) / 9
n = torch.arange(9) - 4
gauss = torch.exp(-n.float() ** 2 / (2 * 1.5 ** 2))
gauss = (gauss / gauss.sum())[None, None]
for kernel in (box, triangle, gauss):
    x = F.conv1d(x, kernel, padding="same")
print(F.conv1d(x, box), F.conv1d(x, triangle), F.conv1d(x, gauss))
