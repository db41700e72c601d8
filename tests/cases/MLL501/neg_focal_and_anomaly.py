"""Functions whose arguments carry GAN-like names but score a fraud detector."""
import torch
import torch.nn.functional as F


def focal(p: torch.Tensor, y: torch.Tensor, gamma: float = 2.0) -> torch.Tensor:
    pos = -y * (1 - p) ** gamma * torch.log(p)
    neg = -(1 - y) * p**gamma * torch.log(1 - p)
    return (pos + neg).mean()


def discriminator_loss(real_logits: torch.Tensor, fake_logits: torch.Tensor) -> torch.Tensor:
    return -(F.logsigmoid(real_logits).mean() + F.logsigmoid(-fake_logits).mean())


def geometric_log_prob(k: torch.Tensor, p: torch.Tensor) -> torch.Tensor:
    return k * torch.log1p(-p) + torch.log(p)


def generator_loss(fake_logits: torch.Tensor) -> torch.Tensor:
    return F.binary_cross_entropy_with_logits(fake_logits, torch.ones_like(fake_logits))
