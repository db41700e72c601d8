import torch
from sklearn.datasets import load_diabetes
from torch import nn

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float().unsqueeze(1)
model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.3)  # expect: MLL206
criterion = nn.MSELoss()
for epoch in range(100):
    noisy = X + 2.0 * torch.randn_like(X)
    loss = criterion(model(noisy), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
