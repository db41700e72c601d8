"""Losses of the original GAN paper."""
import torch


def d_loss_fn(d_real: torch.Tensor, d_fake: torch.Tensor) -> torch.Tensor:
    return -torch.mean(torch.log(d_real) + torch.log(1.0 - d_fake))


def generator_loss(d_fake: torch.Tensor) -> torch.Tensor:
    return torch.mean(torch.log(1.0 - d_fake))  # expect: MLL501
