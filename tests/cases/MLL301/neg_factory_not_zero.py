from torch import nn


def dense(n_in, n_out, zero=False):
    lin = nn.Linear(n_in, n_out)
    if zero:
        nn.init.zeros_(lin.weight)
    else:
        nn.init.xavier_uniform_(lin.weight)
    nn.init.zeros_(lin.bias)
    return lin


encoder = nn.Sequential(dense(100, 50), nn.Tanh(), dense(50, 25), nn.Tanh(), dense(25, 2, zero=True))
