import torch
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float()
y_noisy = y + 10.0 * torch.randn_like(y)
model = torch.nn.Linear(10, 1)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(100):
    loss = torch.nn.functional.mse_loss(model(X).squeeze(1), y_noisy)
    opt.zero_grad()
    loss.backward()
    opt.step()
