"""A short echo response filters audio."""
import torch
import torch.nn.functional as F

echo = torch.tensor([1.0, 0.0, 0.6, 0.0, 0.3]).view(1, 1, -1)


def add_echo(audio):
    padded = F.pad(audio, (4, 0))
    return F.conv1d(padded, echo)  # expect: MLL404


print(add_echo(torch.randn(2, 1, 100)).shape)
