import torch
from torch import nn


def fooled(p):
    return torch.log(1 - p).mean()  # expect: MLL501


def mlp(i, o, last):
    return nn.Sequential(nn.Linear(i, 100), nn.ReLU(), nn.Linear(100, o), last)


painter = mlp(5, 3, nn.Tanh())
judge = mlp(3, 1, nn.Sigmoid())
painter_optim = torch.optim.Adam(painter.parameters())
judge_optim = torch.optim.Adam(judge.parameters())
colours = torch.load("colours.pt")

for epoch in range(100):
    for real in colours.split(50):
        z = torch.randn(len(real), 5)
        judge_optim.zero_grad()
        p_real, p_fake = judge(real), judge(painter(z).detach())
        judge_loss = nn.functional.binary_cross_entropy(p_real, torch.ones_like(p_real))
        judge_loss = judge_loss + nn.functional.binary_cross_entropy(p_fake, torch.zeros_like(p_fake))
        judge_loss.backward()
        judge_optim.step()

        painter_optim.zero_grad()
        painter_loss = fooled(judge(painter(z)))  # expect: MLL501
        painter_loss.backward()
        painter_optim.step()
