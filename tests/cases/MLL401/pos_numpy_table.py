import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(1)
table = rng.normal(size=(300, 8)).astype(np.float32)
prices = table @ np.ones(8, dtype=np.float32)

linear = nn.Linear(9, 1)  # expect: MLL401
optimizer = torch.optim.SGD(linear.parameters(), lr=0.05)
x = torch.from_numpy(table)
t = torch.from_numpy(prices)
for _ in range(50):
    optimizer.zero_grad()
    loss = ((linear(x).squeeze(1) - t) ** 2).mean()
    loss.backward()
    optimizer.step()
