import torch
from sklearn.datasets import load_diabetes
from torch import nn

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float().unsqueeze(1)
model = nn.Linear(10, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.3)
for epoch in range(100):
    noisy = X + 2.0 * torch.randn_like(X)
    loss = nn.functional.mse_loss(model(noisy), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
