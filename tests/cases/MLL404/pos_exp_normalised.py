"""A low pass with the impulse response of an RC circuit, normalised to unit gain."""
import torch
import torch.nn.functional as F

RATE, TAU, N = 1000.0, 0.01, 48
t = torch.arange(N) / RATE
impulse_response = torch.exp(-t / TAU)
impulse_response = impulse_response / impulse_response.sum()


def low_pass(x: torch.Tensor) -> torch.Tensor:
    """x: (batch, time)"""
    kernel = impulse_response.unsqueeze(0).unsqueeze(0).to(x.device)
    y = F.conv1d(x.unsqueeze(1), kernel, padding=N - 1)  # expect: MLL404
    return y[:, 0, : x.shape[-1]]


print(low_pass(torch.randn(3, 500)))
