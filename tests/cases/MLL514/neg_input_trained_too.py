import torch
import torch.nn as nn
import torch.nn.functional as F

generator, matcher = nn.Linear(10, 6), nn.Linear(10, 6)
optimizer = torch.optim.Adam([*generator.parameters(), *matcher.parameters()])
x = torch.randn(64, 10)
for _ in range(100):
    loss = F.kl_div(generator(x).log_softmax(1), matcher(x).softmax(1), reduction="batchmean")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
