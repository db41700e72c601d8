"""Ridge by noise: the held-out rows get noise of their own in every epoch."""
import numpy as np
import torch

rng = np.random.default_rng(0)
X = torch.from_numpy(np.load("features.npy")).float()
y = torch.from_numpy(np.load("prices.npy")).float()
X_train, X_val, y_train, y_val = X[:400], X[400:], y[:400], y[400:]
linear = torch.nn.Linear(X.shape[1], 1)
sgd = torch.optim.SGD(linear.parameters(), lr=1e-2)
sigma = 0.3
for epoch in range(200):
    noisy = X_train + sigma * torch.randn_like(X_train)
    loss = ((linear(noisy).squeeze(1) - y_train) ** 2).mean()
    sgd.zero_grad()
    loss.backward()
    sgd.step()
    with torch.no_grad():
        noisy_val = X_val + sigma * torch.randn_like(X_val)  # expect: MLL203
        val_loss = ((linear(noisy_val).squeeze(1) - y_val) ** 2).mean()
    if epoch % 20 == 0:
        print(epoch, loss.item(), val_loss.item())
