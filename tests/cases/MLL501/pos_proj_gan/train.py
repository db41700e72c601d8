import torch
from torch import nn

from losses import critic_objective, minimax

maker = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 2))
judge = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
opt_m = torch.optim.Adam(maker.parameters(), lr=1e-3)
opt_j = torch.optim.Adam(judge.parameters(), lr=1e-3)


def loop(batches):
    for real in batches:
        made = maker(torch.randn(len(real), 8))
        lj = critic_objective(judge(real), judge(made.detach()))
        opt_j.zero_grad()
        lj.backward()
        opt_j.step()

        lm = minimax(judge(made))  # expect: MLL501
        opt_m.zero_grad()
        lm.backward()
        opt_m.step()
