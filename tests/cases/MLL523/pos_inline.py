import torch
import torch.nn.functional as F
from torch import nn

unet = nn.Conv2d(3, 1, 3, padding=1)
opt = torch.optim.Adam(unet.parameters())
for image, mask in torch.load("tiles.pt"):
    logits = unet(image)
    loss = F.binary_cross_entropy_with_logits(logits.sigmoid(), mask)  # expect: MLL523
    opt.zero_grad()
    loss.backward()
    opt.step()
