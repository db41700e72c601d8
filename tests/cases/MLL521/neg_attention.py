import math

import torch
import torch.nn as nn
import torch.nn.functional as F


class Head(nn.Module):
    def __init__(self, dim, classes):
        super().__init__()
        self.qkv = nn.Linear(dim, 3 * dim)
        self.proj = nn.Linear(dim, classes)

    def forward(self, x, targets=None):
        q, k, v = self.qkv(x).chunk(3, dim=-1)
        att = F.softmax(q @ k.transpose(-2, -1) / math.sqrt(k.size(-1)), dim=-1)
        logits = self.proj(att @ v)
        loss = None
        if targets is not None:
            loss = F.cross_entropy(logits.view(-1, logits.size(-1)), targets.view(-1))
        return logits, loss

    @torch.no_grad()
    def generate(self, x, steps):
        for _ in range(steps):
            logits, _ = self(x)
            probs = F.softmax(logits[:, -1, :] / 0.8, dim=-1)
            x = torch.cat((x, torch.multinomial(probs, num_samples=1)), dim=1)
        return x


net = Head(32, 100)
opt = torch.optim.AdamW(net.parameters())
for x, y in torch.load("text.pt"):
    _, loss = net(x, y)
    opt.zero_grad()
    loss.backward()
    opt.step()
