import torch.nn as nn


class FeedForward(nn.Module):
    def __init__(self, dim, mult=4, zero_init=False):
        super().__init__()
        self.w_in = nn.Linear(dim, dim * mult)
        self.act = nn.SiLU()
        self.w_out = nn.Linear(dim * mult, dim)
        if zero_init:
            for lin in (self.w_in, self.w_out):
                nn.init.zeros_(lin.weight)  # expect: MLL301
                nn.init.zeros_(lin.bias)

    def forward(self, x):
        return self.w_out(self.act(self.w_in(x)))


ffn = FeedForward(256, zero_init=True)
