import torch.nn as nn


def get_norm(kind):
    return {"bn": nn.BatchNorm2d, "in": nn.InstanceNorm2d}[kind]


class Block(nn.Module):
    def __init__(self, width, norm="bn"):
        super().__init__()
        make = get_norm(norm)
        self.conv = nn.Conv2d(width, width, 3, padding=1)
        self.norm = make(width, 0.8)  # expect: MLL306

    def forward(self, x):
        return x + self.norm(self.conv(x))


block = Block(32)
