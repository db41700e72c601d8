"""The literal is a placeholder."""
import torch
import torch.nn.functional as F

h = torch.tensor([1.0, 0.5, 0.25])
h.copy_(torch.load("taps.pt"))
g = torch.tensor([1.0, 0.5, 0.25])
g[1:] = torch.rand(2)
k = torch.tensor([1.0, 0.5, 0.25])
torch.nn.init.normal_(k)


def run(x):
    return F.conv1d(x, h.view(1, 1, -1)), F.conv1d(x, g.view(1, 1, -1)), F.conv1d(x, k.view(1, 1, -1))


run(torch.randn(1, 1, 9))
