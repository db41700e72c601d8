from torch import nn


class Up(nn.Module):
    def __init__(self, cin, cout, norm_layer=nn.BatchNorm2d):
        super().__init__()
        self.up = nn.ConvTranspose2d(cin, cout, 4, 2, 1)
        self.norm = norm_layer(cout, 0.2)  # expect: MLL306

    def forward(self, x):
        return self.norm(self.up(x))


up = Up(64, 32)
