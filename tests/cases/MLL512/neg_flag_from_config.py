import torch.nn as nn
import torch.nn.functional as F


def make_loss(config):
    return nn.KLDivLoss(reduction="batchmean", log_target=config["log_target"])


def make_other(**options):
    return nn.KLDivLoss(**options)


def loss(config, student, teacher):
    s = F.log_softmax(student, 1)
    log_t, t = F.log_softmax(teacher, 1), F.softmax(teacher, 1)
    return make_loss(config)(s, log_t) + make_other(**config)(s, t) + make_other(**config)(s, log_t)
