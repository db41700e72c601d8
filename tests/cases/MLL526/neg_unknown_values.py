import torch.nn.functional as F


def loss(a, b):
    return F.cross_entropy(a, b) + F.binary_cross_entropy(b, a)


def compare(model, x, y):
    return F.kl_div(y, model(x), reduction="sum")
