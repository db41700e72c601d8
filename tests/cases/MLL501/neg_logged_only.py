"""The minimax value is computed for the log file; the step uses the other form."""
import torch
import torch.nn.functional as F
from torch import nn

gen = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
dis = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
gen_opt = torch.optim.Adam(gen.parameters())
dis_opt = torch.optim.Adam(dis.parameters())
history = []
for _ in range(20):
    fake = gen(torch.randn(32, 2))
    d_loss = F.softplus(-dis(torch.randn(32, 2))).mean() + F.softplus(dis(fake.detach())).mean()
    dis_opt.zero_grad()
    d_loss.backward()
    dis_opt.step()
    logits = dis(fake)
    g_loss = -F.logsigmoid(logits).mean()
    gen_opt.zero_grad()
    g_loss.backward()
    gen_opt.step()
    with torch.no_grad():
        history.append(torch.log(1 - torch.sigmoid(logits)).mean().item())
print(history[-1])
