import torch
import torch.nn.functional as F


def contrastive_loss(encoder, images, temperature=0.5):
    """Two views of one batch; nothing is held out."""
    views = torch.cat([images, images.flip(-1)], dim=0)
    z = F.normalize(encoder(views), dim=1)
    n = len(images)
    first, second = z[:n], z[n:]
    logits = first @ second.t() / temperature
    target = torch.arange(n, device=logits.device)
    return F.cross_entropy(logits, target)
