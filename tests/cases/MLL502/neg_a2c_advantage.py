import torch
from torch import nn

policy = nn.Sequential(nn.Linear(4, 32), nn.Tanh(), nn.Linear(32, 2))
value = nn.Sequential(nn.Linear(4, 32), nn.Tanh(), nn.Linear(32, 1))
policy_opt = torch.optim.Adam(policy.parameters())
value_opt = torch.optim.Adam(value.parameters())
for _ in range(100):
    states, returns = torch.rand(64, 4), torch.rand(64)
    dist = torch.distributions.Categorical(logits=policy(states))
    action = dist.sample()
    v = value(states).squeeze(-1)
    advantage = (returns - v).detach()
    policy_loss = -(dist.log_prob(action) * advantage).mean()
    policy_opt.zero_grad()
    policy_loss.backward()
    policy_opt.step()
    value_loss = (returns - v).pow(2).mean()
    value_opt.zero_grad()
    value_loss.backward()
    value_opt.step()
