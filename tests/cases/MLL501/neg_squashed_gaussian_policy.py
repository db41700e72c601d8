import torch
from torch import nn


class Actor(nn.Module):
    def __init__(self, obs=5, act=2):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(obs, 64), nn.ReLU(), nn.Linear(64, 2 * act))

    def forward(self, obs):
        mean, log_std = self.net(obs).chunk(2, dim=-1)
        normal = torch.distributions.Normal(mean, log_std.clamp(-5, 2).exp())
        u = normal.rsample()
        action = torch.tanh(u)
        log_prob = normal.log_prob(u) - torch.log(1 - action.pow(2) + 1e-6)
        return action, log_prob.sum(-1)


actor, critic = Actor(), nn.Sequential(nn.Linear(7, 64), nn.ReLU(), nn.Linear(64, 1))
actor_opt = torch.optim.Adam(actor.parameters(), 3e-4)
obs = torch.randn(64, 5)
for _ in range(5):
    action, log_prob = actor(obs)
    actor_loss = (0.2 * log_prob - critic(torch.cat([obs, action], 1)).squeeze(1)).mean()
    actor_opt.zero_grad()
    actor_loss.backward()
    actor_opt.step()
