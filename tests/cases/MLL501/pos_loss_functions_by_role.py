"""Losses of the original game, kept apart from the training script."""
import torch

EPS = 1e-8


def discriminator_loss(d_real: torch.Tensor, d_fake: torch.Tensor) -> torch.Tensor:
    return -(torch.log(d_real + EPS) + torch.log(1 - d_fake + EPS)).mean()


def generator_loss(d_fake: torch.Tensor) -> torch.Tensor:
    return torch.mean(torch.log(1.0 - d_fake + EPS))  # expect: MLL501
