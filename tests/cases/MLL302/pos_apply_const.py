from torch import nn


def const_init(m):
    if type(m) in (nn.Linear, nn.Conv2d):
        nn.init.constant_(m.weight, 0.05)  # expect: MLL302
        nn.init.zeros_(m.bias)


lenet = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.Tanh(), nn.AvgPool2d(2),
    nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2),
    nn.Flatten(), nn.Linear(256, 84), nn.Tanh(), nn.Linear(84, 10),
)
lenet.apply(const_init)  # expect: MLL302
