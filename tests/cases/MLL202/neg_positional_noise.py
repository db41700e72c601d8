import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
tokens = torch.tensor(digits.images / 16).float()
labels = torch.tensor(digits.target)
positions = 0.02 * torch.randn(8, 8)
embedded = tokens + positions
model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
opt = torch.optim.Adam(model.parameters())
for epoch in range(50):
    loss = nn.functional.cross_entropy(model(embedded), labels)
    opt.zero_grad()
    loss.backward()
    opt.step()
