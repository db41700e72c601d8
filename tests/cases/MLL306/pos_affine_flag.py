import torch.nn as nn


class StyleBlock(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.body = nn.Sequential(
            nn.ReflectionPad2d(1),
            nn.Conv2d(dim, dim, 3),
            nn.InstanceNorm2d(dim, True),  # expect: MLL306
            nn.ReLU(inplace=True),
        )

    def forward(self, x):
        return x + self.body(x)
