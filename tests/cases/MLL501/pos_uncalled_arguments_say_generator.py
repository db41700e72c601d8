import torch


def adversarial_term(generator, discriminator, noise, labels=None):
    """What `generator` minimises; `discriminator` returns probabilities."""
    samples = generator(noise) if labels is None else generator(noise, labels)
    scores = discriminator(samples)
    return torch.log(1 - scores).mean()  # expect: MLL501
