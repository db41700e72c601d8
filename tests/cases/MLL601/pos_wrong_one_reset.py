import torch
from torch import nn

policy = nn.Sequential(nn.Linear(4, 64), nn.Tanh(), nn.Linear(64, 2))
value = nn.Sequential(nn.Linear(4, 64), nn.Tanh(), nn.Linear(64, 1))
policy_optimizer = torch.optim.Adam(policy.parameters(), lr=3e-4)
value_optimizer = torch.optim.Adam(value.parameters(), lr=1e-3)

for states, actions, returns in torch.load("rollouts.pt"):
    estimate = value(states).squeeze(-1)
    value_loss = nn.functional.mse_loss(estimate, returns)
    policy_optimizer.zero_grad()
    value_loss.backward()  # expect: MLL601
    value_optimizer.step()

    advantage = (returns - estimate).detach()
    chosen = policy(states).log_softmax(-1).gather(-1, actions[:, None]).squeeze(-1)
    policy_loss = -(chosen * advantage).mean()
    policy_optimizer.zero_grad()
    policy_loss.backward()
    policy_optimizer.step()
