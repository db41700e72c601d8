import copy

import torch
from torch import nn
import torch.nn.functional as F


class Actor(nn.Module):
    def __init__(self, obs, act):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(obs, 64), nn.ReLU(), nn.Linear(64, act))

    def forward(self, s):
        return torch.tanh(self.net(s))


class Critic(nn.Module):
    def __init__(self, obs, act):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(obs + act, 64), nn.ReLU(), nn.Linear(64, 1))

    def forward(self, s, a):
        return self.net(torch.cat([s, a], dim=-1))


class Agent:
    def __init__(self, obs=3, act=1):
        self.actor = Actor(obs, act)
        self.critic = Critic(obs, act)
        self.target = copy.deepcopy(self.critic)
        self.actor_optimizer = torch.optim.Adam(self.actor.parameters(), lr=3e-4)
        self.critic_optimizer = torch.optim.Adam(self.critic.parameters(), lr=3e-4)

    def update(self, s, a, r, s2):
        with torch.no_grad():
            target = r + 0.99 * self.target(s2, self.actor(s2))
        critic_loss = F.mse_loss(self.critic(s, a), target)
        critic_loss = critic_loss + 0.1 * self.critic(s, self.actor(s).detach()).mean()
        self.critic_optimizer.zero_grad()
        critic_loss.backward()
        self.critic_optimizer.step()

        actor_loss = -self.critic(s, self.actor(s)).mean()
        self.actor_optimizer.zero_grad()
        actor_loss.backward()
        self.actor_optimizer.step()


agent = Agent()
agent.update(torch.rand(8, 3), torch.rand(8, 1), torch.rand(8, 1), torch.rand(8, 3))
