import torch
from torch import nn


class GanLoss(nn.Module):
    """One class for both players; what counts is the second argument."""

    def __init__(self, real=1.0, fake=0.0, kind="vanilla"):
        super().__init__()
        self.register_buffer("real", torch.tensor(real))
        self.register_buffer("fake", torch.tensor(fake))
        self.loss = nn.MSELoss() if kind == "lsgan" else nn.BCEWithLogitsLoss()

    def target(self, prediction, is_real):
        return (self.real if is_real else self.fake).expand_as(prediction)

    def __call__(self, prediction, is_real):
        return self.loss(prediction, self.target(prediction, is_real))
