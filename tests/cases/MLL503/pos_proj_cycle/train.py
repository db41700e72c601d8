import torch
from torch import nn

from losses import judge_loss, maker_loss

maker = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
critic = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
opt_maker = torch.optim.Adam(maker.parameters())
opt_critic = torch.optim.Adam(critic.parameters())

for epoch in range(10):
    for real in torch.rand(50, 32, 2):
        fake = maker(torch.randn(32, 4))
        opt_critic.zero_grad()
        opt_maker.zero_grad()
        judge_loss(critic, real, fake).backward()  # expect: MLL503
        opt_critic.step()
        maker_loss(critic, maker(torch.randn(32, 4))).backward()
        opt_maker.step()
