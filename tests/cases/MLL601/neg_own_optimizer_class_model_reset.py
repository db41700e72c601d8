import torch
from torch import nn
from torch.optim import Optimizer


class SignSGD(Optimizer):
    def __init__(self, params, lr=1e-3, rand_zero=True):
        defaults = dict(lr=lr)
        self.rand_zero = rand_zero
        super(SignSGD, self).__init__(params, defaults)

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                g = torch.sign(p.grad)
                p -= group["lr"] * g


def make(name, params):
    if name == "sign":
        return SignSGD(params)
    return torch.optim.SGD(params, lr=0.1)


def train(loader, name="sign"):
    model = nn.Linear(10, 1)
    opt = make(name, model.parameters())
    for x, y in loader:
        opt.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        opt.step()


def train_by_model(loader):
    model = nn.Linear(10, 1)
    opt = SignSGD(model.parameters())
    for x, y in loader:
        model.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        opt.step()
