import torch


def discriminator_objective(p_real, p_fake):
    return -(torch.log(p_real) + torch.log(1 - p_fake)).mean()


def generator_objective(p_fake):
    return torch.log(1 - p_fake).mean()  # expect: MLL501
