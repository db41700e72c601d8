import torch
from torch import nn
from torch.autograd import Variable

G = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 2))
D = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1), nn.Sigmoid())
opt_g = torch.optim.Adam(G.parameters(), lr=1e-3)
opt_d = torch.optim.Adam(D.parameters(), lr=1e-3)
bce = nn.BCELoss()
for _ in range(100):
    fake = Variable(G(torch.randn(32, 10)))
    d_loss = bce(D(torch.randn(32, 2)), torch.ones(32, 1)) + bce(D(fake), torch.zeros(32, 1))
    opt_d.zero_grad()
    d_loss.backward()
    opt_d.step()
    fake = Variable(G(Variable(torch.randn(32, 10))))  # expect: MLL502
    g_loss = bce(D(fake), torch.ones(32, 1))
    opt_g.zero_grad()
    g_loss.backward()
    opt_g.step()
