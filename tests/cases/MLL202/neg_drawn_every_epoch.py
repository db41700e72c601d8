import torch
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float()
model = torch.nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(200):
    noisy = X + 0.05 * torch.randn_like(X)
    optimizer.zero_grad()
    loss = torch.nn.functional.mse_loss(model(noisy).squeeze(1), y)
    loss.backward()
    optimizer.step()
