import torch
from torch import nn


class Physics(nn.Module):
    """Unknown constants of a differential equation, started from the handbook's values."""

    def __init__(self):
        super().__init__()
        self.stiffness = nn.Parameter(torch.ones(1, 1) * 4.0)
        self.damping = nn.Parameter(torch.ones(1, 1) * 0.1)
        self.mass = nn.Parameter(torch.ones(1, 1))

    def forward(self, x, v, dt=0.01, steps=100):
        path = []
        for _ in range(steps):
            a = -(x @ self.stiffness + v @ self.damping) / self.mass
            v = v + dt * a
            x = x + dt * v
            path.append(x)
        return torch.cat(path, dim=1)


print(Physics()(torch.ones(3, 1), torch.zeros(3, 1)).shape)
