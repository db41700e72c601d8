import argparse

import torch
import torch.nn.functional as F
from torch import nn


def parse():
    p = argparse.ArgumentParser()
    p.add_argument("--steps", type=int, default=50)
    p.add_argument("--lr", type=float, default=1e-3)
    return p.parse_args()


def main(args):
    gen = nn.Sequential(nn.Linear(8, 64), nn.SiLU(), nn.Linear(64, 2))
    dis = nn.Sequential(nn.Linear(2, 64), nn.SiLU(), nn.Linear(64, 1))
    opts = {
        "gen": torch.optim.Adam(gen.parameters(), lr=args.lr),
        "dis": torch.optim.Adam(dis.parameters(), lr=args.lr),
    }
    for _ in range(args.steps):
        angle = torch.rand(128) * 6.283
        real = torch.stack([angle.cos(), angle.sin()], dim=1)
        fake = gen(torch.randn(128, 8))

        loss_dis = F.softplus(-dis(real)).mean() + F.softplus(dis(fake.detach())).mean()
        opts["dis"].zero_grad()
        loss_dis.backward()
        opts["dis"].step()

        loss_gen = -F.softplus(dis(fake)).mean()  # expect: MLL501
        opts["gen"].zero_grad()
        loss_gen.backward()
        opts["gen"].step()


if __name__ == "__main__":
    main(parse())
