from torch import nn

net = nn.Sequential(
    nn.Conv2d(8, 8, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(8, 8, 3, padding=1),
    nn.ReLU(),
)
for layer in net.modules():
    if isinstance(layer, nn.Conv2d):
        nn.init.zeros_(layer.weight)
        nn.init.zeros_(layer.bias)
        nn.init.dirac_(layer.weight)
