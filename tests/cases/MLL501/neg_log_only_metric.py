import torch
import torch.nn.functional as F
from torch import nn

gen = nn.Sequential(nn.Linear(32, 128), nn.ReLU(), nn.Linear(128, 64))
dis = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 1))
og = torch.optim.Adam(gen.parameters(), 1e-4)
od = torch.optim.Adam(dis.parameters(), 1e-4)
history = []

for x in torch.load("feats.pt").split(128):
    fake = gen(torch.randn(len(x), 32))
    od.zero_grad()
    (F.softplus(-dis(x)).mean() + F.softplus(dis(fake.detach())).mean()).backward()
    od.step()

    logits = dis(fake)
    with torch.no_grad():
        minimax = F.logsigmoid(-logits).mean()
    g_loss = -F.logsigmoid(logits).mean()
    og.zero_grad()
    g_loss.backward()
    og.step()
    history.append({"minimax": minimax.item(), "g": g_loss.item()})
