import torch
import torch.nn as nn


class ActorCritic(nn.Module):
    def __init__(self, obs_size, n_actions):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(obs_size, 128), nn.Tanh(), nn.Linear(128, 128), nn.Tanh())
        self.policy = nn.Linear(128, n_actions)
        self.value = nn.Linear(128, 1)
        self.policy.weight.data.fill_(0)
        self.policy.bias.data.fill_(0)
        self.value.weight.data.fill_(0)
        self.value.bias.data.fill_(0)

    def forward(self, obs):
        z = self.body(obs)
        return self.policy(z), self.value(z).squeeze(-1)


agent = ActorCritic(4, 2)
