"""Two heads on one trunk both start at zero: each is a last layer, they do not follow one another."""
import torch
from torch import nn
from torch.nn import init


class ActorCritic(nn.Module):
    def __init__(self, n_obs: int, n_act: int):
        super().__init__()
        self.shared = nn.Sequential(nn.Linear(n_obs, 128), nn.ReLU())
        self.actor = nn.Linear(128, n_act)
        self.critic = nn.Linear(128, 1)
        for head in (self.actor, self.critic):
            init.zeros_(head.weight)
            init.zeros_(head.bias)

    def forward(self, obs):
        h = self.shared(obs)
        return torch.distributions.Categorical(logits=self.actor(h)), self.critic(h).squeeze(-1)


pi, v = ActorCritic(6, 3)(torch.randn(5, 6))
print(pi.sample(), v)
