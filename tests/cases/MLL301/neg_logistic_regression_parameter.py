import torch
from torch import nn


class LogReg(nn.Module):
    def __init__(self, d, k):
        super().__init__()
        self.W = nn.Parameter(torch.zeros(d, k))
        self.b = nn.Parameter(torch.zeros(k))

    def forward(self, x):
        return x @ self.W + self.b


X = torch.randn(300, 4)
y = (X.sum(1) > 0).long()
model = LogReg(4, 2)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(100):
    opt.zero_grad()
    loss = nn.functional.cross_entropy(model(X), y)
    loss.backward()
    opt.step()
