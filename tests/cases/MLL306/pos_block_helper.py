from torch import nn


def discriminator_block(in_filters, out_filters, bn=True):
    block = [nn.Conv2d(in_filters, out_filters, 3, 2, 1), nn.LeakyReLU(0.2), nn.Dropout2d(0.25)]
    if bn:
        block.append(nn.BatchNorm2d(out_filters, 0.9))  # expect: MLL306
    return block


model = nn.Sequential(
    *discriminator_block(1, 16, bn=False),
    *discriminator_block(16, 32),
    *discriminator_block(32, 64),
    nn.Flatten(),
)
