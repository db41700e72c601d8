import torch


def generator_loss(d_fake: torch.Tensor, eps: float = 1e-7) -> torch.Tensor:
    """Mean of -log(D / (1 - D)): the logit itself, alive where D is small."""
    return -(torch.log(d_fake + eps) - torch.log(1 - d_fake + eps)).mean()


def train_generator(G, D, opt_G, z):
    opt_G.zero_grad()
    loss = generator_loss(D(G(z)))
    loss.backward()
    opt_G.step()
