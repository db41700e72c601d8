import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

clean = torch.tensor(load_digits().images / 16).float().unsqueeze(1)
corrupted = (clean + 0.25 * torch.randn(clean.shape)).clamp(0, 1)
pairs = DataLoader(TensorDataset(corrupted, clean), batch_size=64, shuffle=True)
model = nn.Sequential(nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.Conv2d(16, 1, 3, padding=1))
opt = torch.optim.Adam(model.parameters())
for epoch in range(20):
    for source, wanted in pairs:
        loss = ((model(source) - wanted) ** 2).mean()
        opt.zero_grad()
        loss.backward()
        opt.step()
