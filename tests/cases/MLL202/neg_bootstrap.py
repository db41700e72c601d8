import torch
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float()
members = []
for member in range(10):
    rows = torch.randint(0, len(X), (len(X),))
    Xb, yb = X[rows], y[rows]
    model = torch.nn.Linear(10, 1)
    opt = torch.optim.SGD(model.parameters(), lr=0.1)
    for epoch in range(100):
        loss = torch.nn.functional.mse_loss(model(Xb).squeeze(1), yb)
        opt.zero_grad()
        loss.backward()
        opt.step()
    members.append(model)
