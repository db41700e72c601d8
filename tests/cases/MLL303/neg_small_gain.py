"""A gain that is chosen, or not known, is somebody's decision."""
import torch
from torch import nn


def weights_init(net, gain):
    for m in net.modules():
        if isinstance(m, nn.Conv2d):
            nn.init.xavier_normal_(m.weight.data, gain=gain)


def make():
    return nn.Sequential(
        nn.Conv2d(3, 16, 3), nn.LeakyReLU(0.2), nn.Conv2d(16, 16, 3), nn.LeakyReLU(0.2), nn.Conv2d(16, 16, 3),
        nn.LeakyReLU(0.2), nn.Conv2d(16, 16, 3), nn.LeakyReLU(0.2), nn.Conv2d(16, 16, 3), nn.LeakyReLU(0.2),
        nn.Conv2d(16, 1, 3),
    )


critic, other = make(), make()
weights_init(critic, 0.02)
weights_init(other, float(input("gain? ")))
x = torch.randn(1, 3, 32, 32)
print(critic(x).mean(), other(x).mean())
