import torch
from sklearn.datasets import load_digits
from torch import nn

clean = torch.tensor(load_digits().data / 16).float()
noisy = clean + 0.3 * torch.randn_like(clean)
autoencoder = nn.Sequential(nn.Linear(64, 16), nn.ReLU(), nn.Linear(16, 64))
optimizer = torch.optim.Adam(autoencoder.parameters(), lr=1e-3)
criterion = nn.MSELoss()
for epoch in range(100):
    optimizer.zero_grad()
    loss = criterion(autoencoder(noisy), clean)
    loss.backward()
    optimizer.step()
