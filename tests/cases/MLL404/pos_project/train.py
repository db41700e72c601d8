import torch
from torch import nn

from dsp.filters import exponential, fir

H = exponential(12, 0.6)
head = nn.Linear(100, 2)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)

for _ in range(20):
    x, y = torch.randn(16, 1, 100), torch.randint(0, 2, (16,))
    loss = nn.functional.cross_entropy(head(fir(x, H).flatten(1)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
