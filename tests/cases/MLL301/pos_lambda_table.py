import argparse

import torch
from torch import nn

SCHEMES = {
    "none": lambda w: w,
    "empty": lambda w: nn.init.zeros_(w),  # expect: MLL301
    "he": lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu"),
}


def make(scheme: str = "empty") -> nn.Module:
    net = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 1))
    fill = SCHEMES[scheme]
    for part in net:
        if isinstance(part, nn.Linear):
            fill(part.weight)  # expect: MLL301
            nn.init.zeros_(part.bias)
    return net


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--epochs", type=int, default=10)
    args = parser.parse_args()
    net = make("empty")
    opt = torch.optim.RMSprop(net.parameters())
    x = torch.rand(256, 2)
    y = (x[:, :1] * x[:, 1:]).detach()
    for _ in range(args.epochs):
        opt.zero_grad()
        nn.functional.mse_loss(net(x), y).backward()
        opt.step()
