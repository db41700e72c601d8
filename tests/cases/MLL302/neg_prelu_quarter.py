import torch.nn as nn

net = nn.Sequential(
    nn.Conv2d(1, 32, 3, padding=1), nn.PReLU(32),
    nn.Conv2d(32, 32, 3, padding=1), nn.PReLU(32),
    nn.Conv2d(32, 1, 3, padding=1),
)
for m in net.modules():
    if isinstance(m, nn.PReLU):
        nn.init.constant_(m.weight, 0.25)
    elif isinstance(m, nn.Conv2d):
        nn.init.kaiming_normal_(m.weight, a=0.25)
