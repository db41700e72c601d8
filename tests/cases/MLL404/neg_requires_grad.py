"""A free tensor with requires_grad that an optimiser holds."""
import torch
import torch.nn.functional as F

h = torch.tensor([[[1.0, 0.5, 0.25]]], requires_grad=True)
optimizer = torch.optim.Adam([h], lr=1e-2)
target = torch.randn(4, 1, 30)
x = torch.randn(4, 1, 32)
for _ in range(100):
    loss = F.mse_loss(F.conv1d(x, h), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
