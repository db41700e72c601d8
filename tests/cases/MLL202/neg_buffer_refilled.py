"""The buffer is made once, its content is drawn in every step."""
import torch
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float()
noise = torch.empty_like(X)
model = torch.nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(200):
    noise.normal_(0, 0.05)
    optimizer.zero_grad()
    loss = torch.nn.functional.mse_loss(model(X + noise).squeeze(1), y)
    loss.backward()
    optimizer.step()
