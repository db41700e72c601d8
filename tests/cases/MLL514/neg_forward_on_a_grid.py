import torch
import torch.nn.functional as F

grid = torch.linspace(-8, 8, 400)
p = torch.exp(-((grid - 3) ** 2)) + torch.exp(-((grid + 3) ** 2))
p = p / p.sum()
mean = torch.nn.Parameter(torch.tensor(0.3))
log_std = torch.nn.Parameter(torch.tensor(0.0))
opt = torch.optim.Adam([mean, log_std], lr=0.05)
for _ in range(500):
    log_q = F.log_softmax(-0.5 * ((grid - mean) / log_std.exp()) ** 2, dim=0)
    loss = F.kl_div(log_q, p, reduction="sum")
    opt.zero_grad()
    loss.backward()
    opt.step()
