import torch.nn as nn

NORMS = {"batch": lambda c: nn.BatchNorm2d(c, 1e-3), "instance": lambda c: nn.InstanceNorm2d(c, 1e-5)}


def conv_norm(cin, cout, kind="batch", eps=1e-4, momentum=0.03):
    norm = NORMS[kind](cout) if kind in NORMS else nn.BatchNorm2d(cout, eps, momentum)
    return nn.Sequential(nn.Conv2d(cin, cout, 3), norm, nn.ReLU())


net = nn.Sequential(conv_norm(3, 16), conv_norm(16, 16, kind="other"))
