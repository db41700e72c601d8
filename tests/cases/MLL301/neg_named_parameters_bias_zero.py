import torch
from torch import nn


class Tagger(nn.Module):
    def __init__(self, d_in, d_hid, n_tags):
        super().__init__()
        self.lower = nn.Linear(d_in, d_hid)
        self.upper = nn.Linear(d_hid, n_tags)

        for name, p in self.named_parameters():
            if "bias" in name:
                nn.init.constant_(p, 0.0)
            else:
                nn.init.xavier_normal_(p)

    def forward(self, feats):
        return self.upper(torch.tanh(self.lower(feats)))


tagger = Tagger(100, 50, 17)
