"""An echo and a streak whose taps are put into arrays of zeros at their places."""

import numpy as np
import torch
import torch.nn.functional as F

echo = torch.zeros(1, 1, 401)
echo[0, 0, 0] = 1.0
echo[0, 0, 150] = 0.5
echo[0, 0, 400] = 0.2

streak = np.zeros((5, 5), dtype=np.float32)
for i in range(3):
    streak[2, 2 + i] = 0.5 ** (i + 1)


def with_echo(sound: torch.Tensor) -> torch.Tensor:
    long = F.conv1d(sound, echo, padding=400)  # expect: MLL404
    return long[..., : sound.shape[-1]]


def moved(picture: torch.Tensor) -> torch.Tensor:
    kernel = torch.from_numpy(streak)[None, None]
    return F.conv2d(picture, kernel, padding=2)  # expect: MLL404
