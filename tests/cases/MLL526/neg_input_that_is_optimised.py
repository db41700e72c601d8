import torch
import torch.nn.functional as F
from torch import nn

model = nn.Sequential(nn.Linear(20, 1), nn.Sigmoid())
guess = torch.rand(1, 1, requires_grad=True)
mask = nn.Parameter(torch.zeros(1, 1))
opt = torch.optim.Adam([guess, mask], lr=0.1)
x = torch.randn(1, 20)
for _ in range(10):
    opt.zero_grad()
    wanted = model(x)
    loss = F.binary_cross_entropy(guess, wanted) + F.binary_cross_entropy_with_logits(mask, wanted)
    loss.backward()
    opt.step()
