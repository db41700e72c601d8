"""Two optimisers that pull the same way."""
import torch
from torch import nn
import torch.nn.functional as F

encoder, decoder = nn.Linear(8, 2), nn.Linear(2, 8)
opt_enc, opt_dec = torch.optim.Adam(encoder.parameters()), torch.optim.Adam(decoder.parameters())
for x in torch.rand(100, 16, 8):
    opt_enc.zero_grad()
    opt_dec.zero_grad()
    loss = F.mse_loss(decoder(encoder(x)), x)
    loss.backward()
    opt_dec.step()
    loss = F.l1_loss(decoder(encoder(x)), x)
    loss.backward()
    opt_enc.step()
