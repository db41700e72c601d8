import torch
import torch.nn as nn
import torch.nn.functional as F

encode, decode = nn.Linear(784, 100), nn.Linear(100, 784)
optimizer = torch.optim.Adam([*encode.parameters(), *decode.parameters()])
rho = torch.full((100,), 0.05)
for x in [torch.rand(8, 784)] * 3:
    hidden = torch.sigmoid(encode(x))
    active = hidden.mean(0)
    on = F.kl_div(rho.log(), active, reduction="sum")
    off = F.kl_div((1 - rho).log(), 1 - active, reduction="sum")
    loss = F.mse_loss(decode(hidden), x) + 0.1 * (on + off)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
