from torch import nn


def make_generator(z=32, out=48):
    return nn.Sequential(nn.Linear(z, 100), nn.ReLU(), nn.Linear(100, out), nn.Tanh())


def make_discriminator(inp=48):
    return nn.Sequential(nn.Linear(inp, 100), nn.LeakyReLU(0.1), nn.Linear(100, 1), nn.Sigmoid())
