import torch
import torch.nn.functional as F
from torch import nn

softmax = nn.AdaptiveLogSoftmaxWithLoss(64, 10000, cutoffs=[100, 1000])
encoder = nn.Linear(32, 64)
opt = torch.optim.Adam([*softmax.parameters(), *encoder.parameters()])
for x, y in torch.load("words.pt"):
    opt.zero_grad()
    out = softmax.log_prob(encoder(x))
    F.nll_loss(out, y).backward()
    opt.step()
