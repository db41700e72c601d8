import torch
import torch.nn as nn
import torch.nn.functional as F


class Reverse(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, weight):
        ctx.weight = weight
        return x.view_as(x)

    @staticmethod
    def backward(ctx, grad):
        return -ctx.weight * grad, None


class DANN(nn.Module):
    def __init__(self, dim, classes):
        super().__init__()
        self.features = nn.Sequential(nn.Linear(dim, 64), nn.ReLU())
        self.label_head = nn.Linear(64, classes)
        self.domain_head = nn.Linear(64, 1)

    def forward(self, x, weight=1.0):
        f = self.features(x)
        return self.label_head(f), self.domain_head(Reverse.apply(f, weight))


def step(model, optimizer, xs, ys, xt):
    label_s, domain_s = model(xs)
    _, domain_t = model(xt)
    loss = F.cross_entropy(label_s, ys)
    loss = loss + F.binary_cross_entropy_with_logits(domain_s, torch.ones_like(domain_s))
    loss = loss + F.binary_cross_entropy_with_logits(domain_t, torch.zeros_like(domain_t))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
