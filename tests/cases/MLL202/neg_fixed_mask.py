"""A random half of the inputs is switched off for good: a study of missing features."""
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x, y = torch.tensor(digits.data / 16).float(), torch.tensor(digits.target)
mask = (torch.rand(64) > 0.5).float()
masked = x * mask
model = nn.Linear(64, 10)
opt = torch.optim.SGD(model.parameters(), lr=0.5)
for epoch in range(50):
    loss = nn.functional.cross_entropy(model(masked), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
