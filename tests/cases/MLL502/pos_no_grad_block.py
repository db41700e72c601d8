import torch
from torch import nn

gen = nn.Sequential(nn.Linear(8, 32), nn.Tanh(), nn.Linear(32, 2))
critic = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
g_optim = torch.optim.RMSprop(gen.parameters(), lr=5e-5)
c_optim = torch.optim.RMSprop(critic.parameters(), lr=5e-5)

for it in range(500):
    for _ in range(5):
        x = torch.rand(64, 2)
        with torch.no_grad():
            x_fake = gen(torch.randn(64, 8))
        c_loss = critic(x_fake).mean() - critic(x).mean()
        c_optim.zero_grad()
        c_loss.backward()
        c_optim.step()
        for p in critic.parameters():
            p.data.clamp_(-0.01, 0.01)

    with torch.no_grad():  # expect: MLL502
        samples = gen(torch.randn(64, 8))
    g_loss = -critic(samples).mean()
    g_optim.zero_grad()
    g_loss.backward()
    g_optim.step()
