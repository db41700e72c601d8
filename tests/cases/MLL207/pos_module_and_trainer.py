import torch
from torch import nn


class Regression(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.fc = nn.Linear(d, 1)

    def forward(self, x):
        return self.fc(x).squeeze(-1)


def fit(X, y, sigma, decay, steps=500):
    model = Regression(X.shape[1])
    opt = torch.optim.SGD(model.parameters(), lr=0.01, weight_decay=decay)  # expect: MLL207
    for _ in range(steps):
        opt.zero_grad()
        loss = nn.functional.mse_loss(model(X + sigma * torch.randn_like(X)), y)
        loss.backward()
        opt.step()
    return model


data = torch.load("data.pt")
fit(data["X"], data["y"], sigma=0.3, decay=1e-2)
