# Python 2 era training loop, lightly modernised
import torch
import torch.nn as nn
from torch.autograd import Variable

G = nn.Sequential(nn.Linear(10, 50), nn.ELU(), nn.Linear(50, 100))
D = nn.Sequential(nn.Linear(100, 50), nn.ELU(), nn.Linear(50, 1), nn.Sigmoid())
G_solver = torch.optim.RMSprop(G.parameters(), lr=1e-4)
D_solver = torch.optim.RMSprop(D.parameters(), lr=1e-4)


def reset_grad():
    G.zero_grad()
    D.zero_grad()


for it in range(50):
    z = Variable(torch.randn(32, 10))
    X = Variable(torch.rand(32, 100))
    D_loss = -torch.mean(torch.log(D(X)) + torch.log(1 - D(G(z).detach())))
    D_loss.backward()
    D_solver.step()
    reset_grad()

    z = Variable(torch.randn(32, 10))
    D_fake = D(G(z))
    G_loss = torch.mean(torch.log(1 - D_fake))  # expect: MLL501
    G_loss.backward()
    G_solver.step()
    reset_grad()
