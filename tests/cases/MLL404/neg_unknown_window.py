"""Windows of the library, random and loaded kernels."""
import torch
import torch.nn.functional as F

x = torch.randn(1, 1, 200)
window = torch.hann_window(17)
F.conv1d(x, window.view(1, 1, -1))
F.conv1d(x, torch.randn(1, 1, 9))
F.conv1d(x, torch.load("taps.pt").view(1, 1, -1))
mixed = torch.tensor([1.0, 0.5, 0.25]) * torch.rand(3)
F.conv1d(x, mixed.view(1, 1, -1))
