"""Imitation: -log(1 - D) is a reward without gradient; the policy is trained by REINFORCE."""
import torch
import torch.nn.functional as F
from torch import nn

policy = nn.Sequential(nn.Linear(4, 32), nn.Tanh(), nn.Linear(32, 2))
discriminator = nn.Sequential(nn.Linear(6, 32), nn.Tanh(), nn.Linear(32, 1))
policy_opt = torch.optim.Adam(policy.parameters(), 1e-3)
disc_opt = torch.optim.Adam(discriminator.parameters(), 1e-3)

for _ in range(10):
    states = torch.randn(64, 4)
    dist = torch.distributions.Categorical(logits=policy(states))
    acts = dist.sample()
    own = torch.cat([states, F.one_hot(acts, 2).float()], 1)
    expert = torch.cat([torch.randn(64, 4), F.one_hot(torch.randint(2, (64,)), 2).float()], 1)

    on_expert, on_own = discriminator(expert), discriminator(own)
    disc_loss = F.softplus(-on_expert).mean() + F.softplus(on_own).mean()
    disc_opt.zero_grad()
    disc_loss.backward()
    disc_opt.step()

    with torch.no_grad():
        reward = -torch.log(1 - torch.sigmoid(discriminator(own)) + 1e-8).squeeze(1)
        reward = reward - reward.mean()
    policy_loss = -(dist.log_prob(acts) * reward).mean()
    policy_opt.zero_grad()
    policy_loss.backward()
    policy_opt.step()
