import torch.nn as nn


def conv_block(cin, cout, bn=0.8):
    return nn.Sequential(
        nn.Conv2d(cin, cout, 4, 2, 1),
        nn.BatchNorm2d(cout, bn),  # expect: MLL306
        nn.LeakyReLU(0.2),
    )
