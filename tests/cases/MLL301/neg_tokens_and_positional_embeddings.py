import torch
from torch import nn


class MaskedEncoder(nn.Module):
    def __init__(self, num_patches=196, dim=192, dec_dim=96):
        super().__init__()
        self.cls_token = nn.Parameter(torch.zeros(1, 1, dim))
        self.pos_embed = nn.Parameter(torch.zeros(1, num_patches + 1, dim))
        self.mask_token = nn.Parameter(torch.zeros(1, 1, dec_dim))
        self.decoder_pos_embed = nn.Parameter(torch.zeros(1, num_patches + 1, dec_dim))
        self.to_decoder = nn.Linear(dim, dec_dim)
        self.predict = nn.Linear(dec_dim, 768)

    def forward(self, patches):
        cls = self.cls_token.expand(patches.shape[0], -1, -1)
        x = torch.cat([cls, patches], dim=1) + self.pos_embed
        y = self.to_decoder(x) + self.decoder_pos_embed + self.mask_token
        return self.predict(y)


mae = MaskedEncoder()
print(mae(torch.randn(2, 196, 192)).shape)
