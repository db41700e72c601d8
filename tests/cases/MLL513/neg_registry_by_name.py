from torch import nn

CRITERIA = {
    "ce": nn.CrossEntropyLoss,
    "kl": nn.KLDivLoss,
    "mse": nn.MSELoss,
}


def build(config):
    return CRITERIA[config.loss](**config.loss_options)


def build_plain(name):
    return getattr(nn, name)()
