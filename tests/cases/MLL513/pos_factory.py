from torch import nn


def make_criterion(name: str) -> nn.Module:
    if name == "cross_entropy":
        return nn.CrossEntropyLoss(label_smoothing=0.1)
    if name == "kl":
        return nn.KLDivLoss()  # expect: MLL513
    raise ValueError(name)
