import torch
import torch.nn as nn


class Critic(nn.Module):
    def __init__(self, obs: int = 17, act: int = 6):
        super(Critic, self).__init__()
        self.fc1 = nn.Linear(obs + act, 256)
        self.fc2 = nn.Linear(256, 256)
        self.fc3 = nn.Linear(256, 1)
        self.fc1.weight.data.fill_(0)  # expect: MLL301
        self.fc1.bias.data.fill_(0)
        self.fc2.weight.data.fill_(0)  # expect: MLL301
        self.fc2.bias.data.fill_(0)
        self.fc3.weight.data.uniform_(-3e-3, 3e-3)
        self.fc3.bias.data.fill_(0)

    def forward(self, obs, act):
        h = torch.relu(self.fc1(torch.cat([obs, act], dim=-1)))
        h = torch.relu(self.fc2(h))
        return self.fc3(h)


critic = Critic()
print(critic(torch.randn(3, 17), torch.randn(3, 6)))
