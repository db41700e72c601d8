import torch.nn.functional as F


def kl_loss(log_prediction, target, **options):
    return F.kl_div(log_prediction, target, reduction="batchmean", **options)
