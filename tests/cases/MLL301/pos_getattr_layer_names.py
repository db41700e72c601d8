import torch
from torch import nn


class Critic(nn.Module):
    def __init__(self, obs, act):
        super().__init__()
        self.fc1 = nn.Linear(obs + act, 400)
        self.fc2 = nn.Linear(400, 300)
        self.fc3 = nn.Linear(300, 1)
        for name in ("fc1", "fc2", "fc3"):
            layer = getattr(self, name)
            layer.weight.data.zero_()  # expect: MLL301
            layer.bias.data.zero_()

    def forward(self, state, action):
        q = torch.cat([state, action], dim=1)
        q = torch.relu(self.fc1(q))
        q = torch.relu(self.fc2(q))
        return self.fc3(q)


critic = Critic(17, 6)
