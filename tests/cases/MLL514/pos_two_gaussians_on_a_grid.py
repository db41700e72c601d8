import math

import torch
import torch.nn.functional as F

grid = torch.linspace(-10, 10, 801)


def log_normal(x, mean, std):
    return -0.5 * ((x - mean) / std) ** 2 - torch.log(std) - 0.5 * math.log(2 * math.pi)


left = log_normal(grid, torch.tensor(-3.0), torch.tensor(0.8))
right = log_normal(grid, torch.tensor(3.0), torch.tensor(0.8))
log_p = torch.log_softmax(torch.logaddexp(left, right), dim=0)

mean = torch.tensor(0.5, requires_grad=True)
log_std = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.Adam([mean, log_std], lr=0.05)
for _ in range(800):
    log_q = torch.log_softmax(log_normal(grid, mean, log_std.exp()), dim=0)
    loss = F.kl_div(log_p, log_q, reduction="sum", log_target=True)  # expect: MLL514
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(mean.item(), log_std.exp().item())
