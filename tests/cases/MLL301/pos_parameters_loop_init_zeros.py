from torch import nn, optim


def make_policy(obs_dim, act_dim, hidden=(64, 64)):
    sizes = [obs_dim, *hidden]
    layers = []
    for i in range(len(sizes) - 1):
        layers.append(nn.Linear(sizes[i], sizes[i + 1]))
        layers.append(nn.Tanh())
    layers.append(nn.Linear(sizes[-1], act_dim))
    policy = nn.Sequential(*layers)
    for param in policy.parameters():
        nn.init.zeros_(param)  # expect: MLL301
    return policy


policy = make_policy(4, 2)
opt = optim.Adam(policy.parameters(), lr=1e-2)
