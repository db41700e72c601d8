from torch import nn

from inits import wipe


def make_net(sizes):
    blocks = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        blocks += [nn.Linear(a, b), nn.ReLU()]
    return nn.Sequential(*blocks[:-1])


net = wipe(make_net([30, 40, 40, 2]))  # expect: MLL301
