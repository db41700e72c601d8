import functools

import torch
from torch import nn
from torch.nn import functional as F

LOSSES = {
    "ce": functools.partial(F.cross_entropy, label_smoothing=0.05),
    "mse": F.mse_loss,
}


def make_model(name, inputs, classes):
    if name == "linear":
        return nn.Linear(inputs, classes)
    return nn.Sequential(
        nn.Linear(inputs, 50),
        nn.ReLU(),
        nn.Linear(50, classes),
        nn.Softmax(dim=1),  # expect: MLL521
    )


def main(x, y):
    model = make_model("mlp", 30, 7)
    loss_fn = LOSSES["ce"]
    opt = torch.optim.RMSprop(model.parameters())
    for _ in range(100):
        opt.zero_grad()
        loss_fn(model(x), y).backward()
        opt.step()


main(torch.randn(64, 30), torch.randint(7, (64,)))
