import torch
from torch import nn


class WideModel(nn.Module):
    def __init__(self, n_num, n_cat):
        super().__init__()
        self.numeric = nn.Linear(n_num, 1)
        self.categorical = nn.Linear(n_cat, 1, bias=False)
        self.apply(self.start_at_zero)

    @staticmethod
    def start_at_zero(m):
        if isinstance(m, nn.Linear):
            nn.init.zeros_(m.weight)

    def forward(self, x_num, x_cat):
        return self.numeric(x_num) + self.categorical(x_cat)


wide = WideModel(8, 120)
