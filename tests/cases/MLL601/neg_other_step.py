import torch
from torch import nn


class Environment:
    def step(self, action):
        return torch.randn(4), 1.0


env = Environment()
policy = nn.Linear(4, 2)
state = torch.randn(4)
for _ in range(100):
    scores = policy(state)
    scores.logsumexp(0).backward()
    state, reward = env.step(scores.argmax())
    print([p.grad.norm().item() for p in policy.parameters()])
