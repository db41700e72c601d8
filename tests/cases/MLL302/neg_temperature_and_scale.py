import torch
from torch import nn


class ContrastiveHead(nn.Module):
    def __init__(self, dim=128):
        super().__init__()
        self.image_proj = nn.Linear(512, dim)
        self.text_proj = nn.Linear(384, dim)
        self.logit_scale = nn.Parameter(torch.ones(1) * 2.6592)
        self.channel_scale = nn.Parameter(torch.full((dim,), 0.1))
        self.per_head = nn.Parameter(torch.ones(8, 1, 1))

    def forward(self, img, txt):
        a = nn.functional.normalize(self.image_proj(img) * self.channel_scale, dim=-1)
        b = nn.functional.normalize(self.text_proj(txt) * self.channel_scale, dim=-1)
        return self.per_head * (self.logit_scale.exp() * a @ b.t())


head = ContrastiveHead()
