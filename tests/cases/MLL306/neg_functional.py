import torch
import torch.nn.functional as F


def normalise(x, mean, var, weight, bias, training):
    return F.batch_norm(x, mean, var, weight, bias, training, 0.8, 1e-5)


def instance(x):
    return F.instance_norm(x, None, None, None, None, True, 0.9)


y = normalise(torch.randn(4, 3), torch.zeros(3), torch.ones(3), None, None, True)
