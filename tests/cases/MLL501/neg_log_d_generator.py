"""The critic's objective holds log(1 - D(fake)); the generator maximises log D(fake)."""
import torch
from torch import nn

EPS = 1e-7


def run(steps: int = 30) -> float:
    maker = nn.Sequential(nn.Linear(4, 32), nn.Tanh(), nn.Linear(32, 2))
    judge = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 1), nn.Sigmoid())
    maker_opt = torch.optim.SGD(maker.parameters(), 0.01)
    judge_opt = torch.optim.SGD(judge.parameters(), 0.01)
    for _ in range(steps):
        z = torch.randn(40, 4)
        judge_opt.zero_grad()
        loss = -(torch.log(judge(torch.randn(40, 2)) + EPS) + torch.log(1 - judge(maker(z).detach()) + EPS)).mean()
        loss.backward()
        judge_opt.step()
        maker_opt.zero_grad()
        loss = -torch.log(judge(maker(z)) + EPS).mean()
        loss.backward()
        maker_opt.step()
    return loss.item()


print(run())
