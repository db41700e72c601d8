import torch.nn.functional as F


def kl_loss(log_prediction, target):
    return F.kl_div(log_prediction, target, reduction="batchmean")  # expect: MLL512
