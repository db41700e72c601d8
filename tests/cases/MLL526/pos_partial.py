from functools import partial

import torch
import torch.nn.functional as F
from torch import nn

losses = {"bce": partial(F.binary_cross_entropy_with_logits, reduction="sum")}


def run(model, loader, name):
    opt = torch.optim.SGD(model.parameters(), lr=0.01)
    for batch in loader:
        scores = model(batch["x"])
        loss = losses[name](batch["y"], scores)  # expect: MLL526
        opt.zero_grad()
        loss.backward()
        opt.step()


run(nn.Linear(3, 1), torch.load("loader.pt"), "bce")
