import torch
import torch.nn as nn
from torch.nn.init import constant_


class DQN(nn.Module):
    def __init__(self, state_dim, action_dim):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(state_dim, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, action_dim)
        )
        for name, param in self.named_parameters():
            if "weight" in name:
                constant_(param, 0.3)  # expect: MLL302
            elif "bias" in name:
                constant_(param, 0.0)

    def forward(self, s):
        return self.net(s)


q = DQN(4, 2)
target = DQN(4, 2)
target.load_state_dict(q.state_dict())
print(q(torch.randn(1, 4)), target(torch.randn(1, 4)))
