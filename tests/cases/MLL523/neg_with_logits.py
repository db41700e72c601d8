import torch
from torch import nn

net = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 1))
criterion = nn.BCEWithLogitsLoss()
opt = torch.optim.Adam(net.parameters())
for x, y in torch.load("rows.pt"):
    out = net(x)
    loss = criterion(out, y)
    opt.zero_grad()
    loss.backward()
    opt.step()
    probability = torch.sigmoid(out)
    print(((probability > 0.5) == y).float().mean())
