"""Responses and their application."""
import torch
import torch.nn.functional as F


def exponential(taps: int, decay: float) -> torch.Tensor:
    return torch.tensor([decay ** i for i in range(taps)])


def fir(x: torch.Tensor, response: torch.Tensor) -> torch.Tensor:
    x = F.pad(x, (response.shape[-1] - 1, 0))
    return F.conv1d(x, response.view(1, 1, -1))  # expect: MLL404
