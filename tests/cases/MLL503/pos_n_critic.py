import torch
from torch import nn

n_critic, clip = 5, 0.01
generator = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 4))
critic = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 1))
opt_g = torch.optim.RMSprop(generator.parameters(), lr=5e-5)
opt_c = torch.optim.RMSprop(critic.parameters(), lr=5e-5)

for it in range(2000):
    opt_g.zero_grad()
    for _ in range(n_critic):
        opt_c.zero_grad()
        loss_c = critic(generator(torch.randn(32, 16))).mean() - critic(torch.rand(32, 4)).mean()
        loss_c.backward()  # expect: MLL503
        opt_c.step()
        for p in critic.parameters():
            p.data.clamp_(-clip, clip)
    loss_g = -critic(generator(torch.randn(32, 16))).mean()
    loss_g.backward()
    opt_g.step()
