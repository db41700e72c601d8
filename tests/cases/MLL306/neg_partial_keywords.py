from functools import partial

from torch import nn

norm = partial(nn.BatchNorm2d, eps=0.02, momentum=0.2)
norm2 = partial(nn.BatchNorm2d, momentum=0.8)


class Block(nn.Module):
    def __init__(self, width, norm_layer=norm):
        super().__init__()
        self.a = norm_layer(width)
        self.b = norm2(width)

    def forward(self, x):
        return self.b(self.a(x))


Block(8)
