import torch
import torch.nn as nn
import torch.nn.functional as F

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
net_g = nn.Sequential(nn.Linear(32, 128), nn.ReLU(), nn.Linear(128, 10)).to(device)
net_d = nn.Sequential(nn.Linear(10, 128), nn.ReLU(), nn.Linear(128, 1)).to(device)
og = torch.optim.Adam(net_g.parameters(), lr=1e-4, betas=(0.5, 0.9))
od = torch.optim.Adam(net_d.parameters(), lr=1e-4, betas=(0.5, 0.9))
rows = torch.load("rows.pt").to(device)

for k in range(10000):
    batch = rows[torch.randint(len(rows), (64,), device=device)]
    for _ in range(2):
        with torch.no_grad():
            imitation = net_g(torch.randn(64, 32, device=device))
        od.zero_grad()
        d_loss = F.softplus(-net_d(batch)).mean() + F.softplus(net_d(imitation)).mean()
        d_loss.backward()
        od.step()
    og.zero_grad()
    imitation = net_g(torch.randn(64, 32, device=device))
    g_loss = -F.softplus(net_d(imitation)).mean()  # expect: MLL501
    g_loss.backward()
    og.step()
