import argparse

import torch
import torch.nn as nn

parser = argparse.ArgumentParser()
parser.add_argument("--img_size", type=int, default=32)
parser.add_argument("--channels", type=int, default=1)
opt = parser.parse_args()


class Critic(nn.Module):
    def __init__(self):
        super().__init__()

        def down(inputs, outputs):
            return [nn.Conv2d(inputs, outputs, 3, 2, 1), nn.LeakyReLU(0.2), nn.Dropout2d(0.25)]

        self.blocks = nn.Sequential(
            *down(opt.channels, 16),
            *down(16, 32),
            *down(32, 64),
            *down(64, 128),
        )
        side = opt.img_size // 2**4
        self.real = nn.Sequential(nn.Linear(128 * side**2, 1), nn.Sigmoid())
        self.kind = nn.Sequential(nn.Linear(128 * side**2, 10), nn.Softmax(dim=1))

    def forward(self, img):
        out = self.blocks(img)
        out = out.view(out.shape[0], -1)
        return self.real(out), self.kind(out)


critic = Critic()
noise = torch.randn(4, opt.channels, opt.img_size, opt.img_size)
critic(noise)
