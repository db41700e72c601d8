import torch.nn as nn
from torch.nn import init


def init_recursively(model):
    for child in model.children():
        if isinstance(child, nn.Sequential):
            init_recursively(child)
        elif isinstance(child, nn.Conv2d):
            init.constant_(child.weight, 0)  # expect: MLL301


class FrameNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.down = nn.Sequential(
            nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(),
            nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(),
        )
        self.final = nn.Conv2d(16, 1, 1)

    def forward(self, frame):
        return self.final(self.down(frame))


net = FrameNet()
init_recursively(net)
