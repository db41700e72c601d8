import torch
import torch.nn as nn
import torch.nn.functional as F


def divergence(p_log, q):
    return F.kl_div(p_log, q, None, None, "sum")


def older(p_log, q):
    return F.kl_div(p_log, q, False) / p_log.shape[0]


def by_mean(p_log, q):
    return F.kl_div(p_log, q, None, None, "mean")


criterion = nn.KLDivLoss(None, None, "batchmean")
elementwise = nn.KLDivLoss(False, False)
