from torch import nn


def residual_predictor(state_dim, hidden=64):
    net = nn.Sequential(
        nn.Linear(state_dim, hidden),
        nn.Tanh(),
        nn.Linear(hidden, hidden),
        nn.Tanh(),
        nn.Linear(hidden, state_dim),
    )
    net[-1].weight.data.zero_()
    net[-1].bias.data.zero_()
    return net


velocity = residual_predictor(6)
force = residual_predictor(6)
