from torch import nn


def dense(n_in, n_out, zero=False):
    lin = nn.Linear(n_in, n_out)
    if zero:
        nn.init.zeros_(lin.weight)  # expect: MLL301
        nn.init.zeros_(lin.bias)
    else:
        nn.init.xavier_uniform_(lin.weight)
    return lin


encoder = nn.Sequential(
    dense(100, 50, zero=True),
    nn.Tanh(),
    dense(50, 25, zero=True),
    nn.Tanh(),
    dense(25, 2, zero=True),
)
