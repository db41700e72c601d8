import torch
from torch import nn


class Agents(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.actors = [nn.Linear(4, 2) for _ in range(n)]
        self.critic = nn.Linear(8, 1)

    def forward(self, x):
        return [actor(x) for actor in self.actors]


model = Agents(2)
parameters = list(model.critic.parameters())
for actor in model.actors:
    parameters += list(actor.parameters())
optimizer = torch.optim.Adam(parameters)
optimizer_b = [torch.optim.Adam(a.parameters()) for a in model.actors]
