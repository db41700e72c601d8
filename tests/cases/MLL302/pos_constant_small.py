import torch
import torch.nn as nn
import torch.nn.functional as F


class Forecaster(nn.Module):
    def __init__(self, window: int, hidden: int = 80):
        super().__init__()
        self.l1 = nn.Linear(window, hidden)
        self.l2 = nn.Linear(hidden, hidden)
        self.l3 = nn.Linear(hidden, 1)
        for layer in (self.l1, self.l2, self.l3):
            nn.init.constant_(layer.weight, 0.01)  # expect: MLL302
            nn.init.constant_(layer.bias, 0.0)

    def forward(self, x):
        return self.l3(F.relu(self.l2(F.relu(self.l1(x)))))


f = Forecaster(24)
adam = torch.optim.Adam(f.parameters(), lr=1e-3)
series = torch.sin(torch.arange(0, 60, 0.1))
x = series[:-24].unfold(0, 24, 1)
y = series[24 : 24 + len(x)].unsqueeze(1)
x = x[: len(y)]
for _ in range(30):
    adam.zero_grad()
    F.mse_loss(f(x), y).backward()
    adam.step()
print((f.l1.weight - f.l1.weight[:1]).abs().max().item())
