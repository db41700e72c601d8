import torch.nn as nn


def conv_block(c_in, c_out):
    return nn.Sequential(
        nn.Conv2d(c_in, c_out, 4, 2, 1, bias=False),
        nn.BatchNorm2d(c_out),
        nn.LeakyReLU(0.2, inplace=True),
    )


class Critic(nn.Module):
    def __init__(self, nc=3, width=64):
        super().__init__()
        self.body = nn.Sequential(
            conv_block(nc, width),
            conv_block(width, width * 2),
            conv_block(width * 2, width * 4),
        )
        self.score = nn.Conv2d(width * 4, 1, 4)

    def forward(self, img):
        return self.score(self.body(img)).flatten(1)


def init_critic(m):
    name = m.__class__.__name__
    if name.find("Conv") != -1:
        nn.init.constant_(m.weight.data, 0.0)  # expect: MLL301
    elif name.find("BatchNorm") != -1:
        nn.init.normal_(m.weight.data, 1.0, 0.02)
        nn.init.constant_(m.bias.data, 0.0)


critic = Critic()
critic.apply(init_critic)
