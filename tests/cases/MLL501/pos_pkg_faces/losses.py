import torch


def real_part(probability):
    return torch.log(probability.clamp(min=1e-6)).mean()


def fake_part(probability):
    return torch.log((1 - probability).clamp(min=1e-6)).mean()  # expect: MLL501
