from torch.nn import functional as F


def term_a(s):
    return F.softplus(-s).mean()


def term_b(s):
    return F.softplus(s).mean()  # expect: MLL501
