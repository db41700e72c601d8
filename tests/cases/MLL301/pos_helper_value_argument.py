from torch import nn


def init_constant(network, value):
    for layer in network.modules():
        if isinstance(layer, nn.Linear):
            nn.init.constant_(layer.weight, value)  # expect: MLL301
            nn.init.constant_(layer.bias, 0.0)


def build(n_features):
    return nn.Sequential(
        nn.Linear(n_features, 50),
        nn.ReLU(),
        nn.Linear(50, 25),
        nn.ReLU(),
        nn.Linear(25, 1),
    )


net = build(11)
init_constant(net, 0)
