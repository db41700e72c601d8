import torch
from torch import nn
from torch.cuda.amp import GradScaler, autocast

G = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 2)).cuda()
D = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1)).cuda()
opt_g, opt_d = torch.optim.Adam(G.parameters()), torch.optim.Adam(D.parameters())
scaler = GradScaler()
for step in range(100):
    for opt in (opt_g, opt_d):
        opt.zero_grad(set_to_none=True)
    with autocast():
        fake = G(torch.randn(16, 8).cuda())
        d_loss = torch.relu(1 - D(torch.rand(16, 2).cuda())).mean() + torch.relu(1 + D(fake)).mean()
    scaler.scale(d_loss).backward()  # expect: MLL503
    scaler.step(opt_d)
    with autocast():
        g_loss = -D(G(torch.randn(16, 8).cuda())).mean()
    scaler.scale(g_loss).backward()
    scaler.step(opt_g)
    scaler.update()
