import torch
from sklearn.datasets import load_diabetes
from torch import nn

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float().unsqueeze(1)
model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, weight_decay=0.1)  # expect: MLL207
criterion = nn.MSELoss()
for epoch in range(100):
    noisy = X + 0.3 * torch.randn_like(X)
    loss = criterion(model(noisy), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
