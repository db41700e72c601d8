"""The filter is a list comprehension."""
import torch

h = torch.tensor([0.5 ** k for k in range(8)])
x = torch.zeros(1, 1, 30)
x[..., 10:15] = 1.0
y = torch.conv1d(x, h.view(1, 1, 8), padding=7)  # expect: MLL404
print(y)
