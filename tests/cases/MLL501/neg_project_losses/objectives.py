import torch


def log_not(p):
    return torch.log(1 - p).mean()


def log_yes(p):
    return torch.log(p).mean()
