import torch.nn as nn

layers = []
widths = [100, 256, 512]
for cin, cout in zip(widths, widths[1:]):
    layers.append(nn.Linear(cin, cout))
    layers.append(
        nn.BatchNorm1d(
            cout,
            0.8,  # expect: MLL306
        )
    )
    layers.append(nn.LeakyReLU(0.2, inplace=True))
generator = nn.Sequential(*layers, nn.Linear(512, 784), nn.Tanh())
