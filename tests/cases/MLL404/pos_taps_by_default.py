"""The taps of a filter are written as a parameter's default, for callers elsewhere."""

import torch
import torch.nn.functional as F


def fading(sound: torch.Tensor, taps: tuple[float, ...] = (0.6, 0.3, 0.1)) -> torch.Tensor:
    """The response of a system with these taps to each sound of a batch."""
    kernel = torch.tensor(taps, dtype=sound.dtype).view(1, 1, -1)
    long = F.conv1d(sound, kernel, padding=len(taps) - 1)  # expect: MLL404
    return long[..., : sound.shape[-1]]
