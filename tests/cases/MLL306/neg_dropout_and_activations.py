import torch.nn as nn


def block(cin, cout, p=0.8):
    return nn.Sequential(
        nn.Conv2d(cin, cout, 3),
        nn.BatchNorm2d(cout),
        nn.LeakyReLU(0.2, True),
        nn.Dropout2d(0.8),
        nn.AlphaDropout(p),
    )


net = block(3, 8)
