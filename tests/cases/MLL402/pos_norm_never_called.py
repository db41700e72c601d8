from torch import nn


class Half(nn.Module):
    def __init__(self):
        super().__init__()
        self.block = nn.Sequential(
            nn.Conv2d(128, 256, 3, padding=1),
            nn.BatchNorm2d(64),  # expect: MLL402
            nn.ReLU(),
        )

    def describe(self):
        return "a block and no forward yet"
