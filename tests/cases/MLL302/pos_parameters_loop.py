import torch
from torch import nn


def build_dynamics(n_state, n_control):
    net = nn.Sequential(
        nn.Linear(n_state + n_control, 100), nn.Softplus(),
        nn.Linear(100, 100), nn.Softplus(),
        nn.Linear(100, n_state),
    )
    for p in net.parameters():
        nn.init.constant_(p, 0.1)  # expect: MLL302
    return net


dynamics = build_dynamics(4, 1)
opt = torch.optim.Adam(dynamics.parameters(), lr=1e-3)
