"""One model for each noise level; each of them sees one frozen draw in all its epochs."""
import torch
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float()

for sigma in [0.01, 0.03, 0.1]:
    model = torch.nn.Linear(10, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    corrupted = X + sigma * torch.randn_like(X)  # expect: MLL202
    for epoch in range(200):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(model(corrupted).squeeze(1), y)
        loss.backward()
        optimizer.step()
    print(sigma, model.weight.norm().item())
